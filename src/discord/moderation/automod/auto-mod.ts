import type { Log } from '../../../log.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Line } from '../../connection/line.js';
import type { SettingsStore } from '../../settings/settings-store.js';
import { serverMessages } from '../queue/draw-card.js';
import { type Compiled, compileRules } from './compile-rules.js';
import { type Difference, differenceOf, fingerprintOf } from './difference.js';
import { createNativeRules, type NativeRules } from './native-rules.js';
import { asked, refusalOf } from './refusals.js';

/** A server's rules as Discord's own: looked at first, written when somebody says so. */
export interface AutoMod {
  /** @throws UserFacingError where Discord does not show its rules. */
  look(guildId: string): Promise<Look>;
  /**
   * Does what was looked at: takes away first, which makes room. What Discord refuses ends it; the
   * next look shows what is left.
   *
   * @param fingerprint of what was looked at.
   * @returns null where that is no longer what would be done: nothing was.
   */
  write(guildId: string, fingerprint: string): Promise<Written | null>;
  /**
   * Takes all of ours away, as moderation is switched off.
   * @returns how many there were; null where Discord did not let us look, or take all of them.
   */
  withdraw(guildId: string): Promise<number | null>;
}

export interface Look {
  readonly difference: Difference;
  readonly fingerprint: string;
  readonly unfit: Compiled['unfit'];
  /** How many rules of others there are, which stay as they are. */
  readonly others: number;
}

export interface Written {
  readonly steps: number;
  readonly done: number;
  /** What Discord refused; null where all was done. */
  readonly failed: unknown;
}

export interface AutoModProps {
  readonly moderation: Pick<Moderation, 'servers' | 'rules'>;
  readonly line: Pick<Line, 'client' | 'rest' | 'readsMessages'>;
  readonly settings: Pick<SettingsStore, 'own' | 'at'>;
  readonly log: Pick<Log, 'warn'>;
}

export function createAutoMod(props: AutoModProps): AutoMod {
  const native = createNativeRules(props.line);
  // One at a time: two who press at once would make each rule twice.
  const writing = new Map<string, Promise<unknown>>();
  const write = async (guildId: string, fingerprint: string): Promise<Written | null> => {
    const look = await lookAt(guildId, props, native);
    if (look.fingerprint !== fingerprint) return null;
    const written = await carryOut(stepsOf(guildId, look.difference, native));
    if (written.failed !== null)
      props.log.warn('Discord did not take a rule of AutoMod.', { guildId, error: written.failed });
    return written;
  };
  const inTurn = async <T>(guildId: string, work: () => Promise<T>): Promise<T> => {
    const before = writing.get(guildId) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(work);
    writing.set(guildId, own);
    try {
      return await own;
    } finally {
      if (writing.get(guildId) === own) writing.delete(guildId);
    }
  };
  return {
    look: (guildId) => lookAt(guildId, props, native),
    write: (guildId, fingerprint) => inTurn(guildId, () => write(guildId, fingerprint)),
    withdraw: (guildId) => inTurn(guildId, () => withdraw(guildId, props, native)),
  };
}

async function withdraw(
  guildId: string,
  { log }: AutoModProps,
  native: NativeRules,
): Promise<number | null> {
  try {
    const own = (await native.list(guildId)).filter(native.isOwn);
    for (const { id } of own) await native.remove(guildId, id);
    return own.length;
  } catch (error) {
    // Who never gave the permission has no rules of ours.
    if (refusalOf(error) !== 'permission')
      log.warn('Rules of AutoMod could not be taken away.', { guildId, error });
    return null;
  }
}

async function lookAt(guildId: string, props: AutoModProps, native: NativeRules): Promise<Look> {
  const { servers, rules } = props.moderation;
  const server = await servers.find(guildId);
  const stored = await asked(native.list(guildId));
  const own = stored.filter(native.isOwn);
  const others = stored.filter((rule) => !native.isOwn(rule));
  const compiled = compileRules({
    // Where moderation is off, nothing of ours is left to hold.
    rules: server?.isOn === true ? await rules.of(guildId) : [],
    server: server ?? { queueChannelId: null, exemptRoleIds: [], exemptChannelIds: [] },
    place: native.place(guildId),
    others,
    readsMessages: props.line.readsMessages(),
    words: (await serverMessages(guildId, props)).moderation.automod,
  });
  const difference = differenceOf(compiled.wanted, own);
  return {
    difference,
    fingerprint: fingerprintOf(difference),
    unfit: compiled.unfit,
    others: others.length,
  };
}

type Step = () => Promise<void>;

function stepsOf(guildId: string, { make, change, remove }: Difference, native: NativeRules) {
  return [
    ...remove.map(
      ({ id }): Step =>
        () =>
          native.remove(guildId, id),
    ),
    ...change.map(
      ({ stored, wanted }): Step =>
        () =>
          native.change(guildId, stored.id, wanted),
    ),
    ...make.map(
      (rule): Step =>
        () =>
          native.make(guildId, rule),
    ),
  ];
}

async function carryOut(steps: readonly Step[]): Promise<Written> {
  let done = 0;
  for (const step of steps) {
    try {
      await step();
    } catch (failed) {
      return { steps: steps.length, done, failed };
    }
    done += 1;
  }
  return { steps: steps.length, done, failed: null };
}
