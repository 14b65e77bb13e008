import type { Log } from '../../../log.js';
import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Moderation } from '../../../moderation/moderation.js';
import type { Proposal, ProposedAction } from '../../../moderation/queue/proposal.js';
import type { Mode, Rule } from '../../../moderation/rules/rule.js';
import type { ModeratingTools } from '../moderating-tools.js';
import { saidOf } from '../queue/said-of.js';
import { sortOf } from '../raids/raid.js';
import type { RaidWatch } from '../raids/raid-watch.js';
import type { CountTogether } from './count-together.js';
import { enforce } from './enforce.js';
import type { WatchedServer } from './watched-servers.js';

/** Does what the modes of rules say about what they found. */
export interface Responding {
  /** At once what must not wait: counting, and whether it is a raid. The rest in line. Never rejects. */
  respond(found: Found): void;
  /** Resolves when nothing is left to be done. */
  idle(): Promise<void>;
}

export interface Found {
  readonly message: ModeratedMessage;
  readonly findings: readonly Finding[];
  readonly watched: WatchedServer;
  /** It was read before, so that a card may stand for it already. */
  readonly mayBeKnown: boolean;
}

export interface RespondingProps {
  readonly moderation: Pick<Moderation, 'proposals' | 'ladders' | 'cases'>;
  readonly tools: Pick<ModeratingTools, 'actions' | 'queue'>;
  readonly counting: CountTogether;
  readonly raids: RaidWatch;
  readonly log: Log;
  /** Milliseconds since 1970; default the clock. */
  readonly now?: () => number;
}

/**
 * DECISION: what is done alone is done one after the other in a server, so that of two messages of one
 * member the second knows what was done about the first: one warning for a flood, not ten.
 */
export function createResponding(props: RespondingProps): Responding {
  const { counting, raids, log } = props;
  const lines = new Map<string, Promise<void>>();
  const cards = createRecentCards(props.now);
  const inLine = (guildId: string, work: () => Promise<void>) => {
    const done = (lines.get(guildId) ?? Promise.resolve()).then(work).catch((error: unknown) => {
      log.error('What a rule found could not be acted upon.', { guildId, error });
    });
    lines.set(guildId, done);
    void done.then(() => lines.get(guildId) === done && lines.delete(guildId));
  };
  return {
    respond(found) {
      const { message, findings, watched } = found;
      const { guildId } = message;
      for (const { rule } of findings) counting.add(guildId, rule, 'found');
      const acting = findings.filter((one) => modeOf(one, watched.rules) !== 'observe');
      if (acting.length === 0) return;
      const isOfRaid = raids.note(watched.server, message, acting);
      if (isOfRaid()) return;
      inLine(guildId, async () => {
        // Meanwhile it may have turned out to be a raid, whose card has the message.
        if (!isOfRaid()) await settle({ ...found, findings: acting }, cards, props);
      });
    },
    async idle() {
      while (lines.size > 0) await Promise.all(lines.values());
      await raids.settled();
    },
  };
}

async function settle(found: Found, cards: RecentCards, props: RespondingProps): Promise<void> {
  const { findings, watched } = found;
  const isEnforced = (one: Finding) => modeOf(one, watched.rules) === 'enforce';
  const rest = findings.filter((one) => !isEnforced(one));
  const leftOver = await enforce({ ...found, findings: findings.filter(isEnforced) }, props);
  if (rest.length > 0) await propose({ ...found, findings: rest }, null, cards, props);
  else if (leftOver !== null) await propose(found, leftOver, cards, props);
}

async function propose(
  found: Found,
  proposed: ProposedAction | null,
  cards: RecentCards,
  props: RespondingProps,
): Promise<void> {
  const { message, findings, mayBeKnown } = found;
  const { queue } = props.tools;
  const { id: messageId, guildId, channelId, memberId, memberName, text } = message;
  const messages = [{ messageId, channelId, memberId, said: saidOf(message, findings) }];
  // Reworded, or looked at closer, it is the same card still, unless something else is found.
  const known = mayBeKnown ? await props.moderation.proposals.waitingOn(messageId) : undefined;
  if (known !== undefined && saysAsMuch(known, findings)) return;
  const before = cards.of(message, findings);
  const added = { messages, findings, text };
  if (before !== undefined && (await queue.extend({ id: before, guildId }, added))) return;
  const card = await queue.propose({
    ...{ guildId, kind: 'finding', memberId, memberName, messages, findings, text },
    proposed: proposed ?? (await wantedBy(found, props)),
    ...{ reporterId: null, remark: '', caseNumber: null },
  });
  cards.note(message, findings, card.id);
  props.raids.proposed(card);
}

/** What the rules propose, by the ladder. */
async function wantedBy(
  { message, findings, watched }: Found,
  { moderation }: RespondingProps,
): Promise<ProposedAction | null> {
  const { deletes, warns } = responseOf(findings, watched.rules);
  if (warns) {
    const { action, duration } = await moderation.ladders.next(message.guildId, message.memberId);
    return { action, duration, deletes };
  }
  return deletes ? { action: 'delete', duration: null, deletes } : null;
}

export function responseOf(findings: readonly Finding[], rules: readonly Rule[]) {
  const responses = findings.map(({ rule }) => rules.find(({ id }) => id === rule)?.response);
  return {
    deletes: responses.some((response) => response?.deletes === true),
    warns: responses.some((response) => response?.warns === true),
  };
}

/**
 * A misstatement is shown to moderators and no more: whoever errs breaks no rule. Nor is anything done
 * on a model's word alone.
 */
function modeOf(finding: Finding, rules: readonly Rule[]): Mode {
  const mode = rules.find(({ id }) => id === finding.rule)?.mode ?? 'observe';
  return isForHumans(finding) && mode === 'enforce' ? 'propose' : mode;
}

function isForHumans({ kind, reason }: Finding): boolean {
  return kind === 'misstatement' || reason.code === 'judged';
}

/** What is left to humans has no card beside the one there is. */
function saysAsMuch({ findings: before }: Proposal, findings: readonly Finding[]): boolean {
  const said = new Set(before.map(likenessOf));
  return findings.every((one) => isForHumans(one) || said.has(likenessOf(one)));
}

/** What is alike: noticed by one rule for the same reason, as an insult and a threat are not. */
function likenessOf(finding: Finding): string {
  const sort = sortOf(finding);
  return sort === finding.rule ? `${sort} ${finding.reason.code}` : sort;
}

/** So that ten messages of one member about which one rule says the same are one card. */
interface RecentCards {
  of(message: ModeratedMessage, findings: readonly Finding[]): string | undefined;
  note(message: ModeratedMessage, findings: readonly Finding[], id: string): void;
}

/** In memory: after a restart there is a second card, and nothing else. */
function createRecentCards(now: () => number = Date.now): RecentCards {
  const recent = new Map<string, { readonly id: string; readonly at: number }>();
  const keyOf = ({ guildId, memberId }: ModeratedMessage, findings: readonly Finding[]) =>
    [guildId, memberId, ...new Set(findings.map(likenessOf).sort())].join(' ');
  return {
    // What a model or an article says of each is not the same of two.
    of: (message, findings) =>
      findings.some(isForHumans) ? undefined : recent.get(keyOf(message, findings))?.id,
    note(message, findings, id) {
      for (const [key, { at }] of recent) if (at < now() - joinedFor) recent.delete(key);
      recent.set(keyOf(message, findings), { id, at: now() });
    },
  };
}

const joinedFor = 10 * 60_000;
