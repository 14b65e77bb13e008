import { UserFacingError } from '../../errors.js';
import type { ServerStore } from '../../moderation/server.js';
import type { AnswerStore, StoredAnswer } from '../answers/answer-store.js';
import type { Asked } from '../asked.js';
import type { Command } from '../command.js';
import { commandOptions } from '../command-options.js';
import type { Answers, Control } from '../control.js';
import { readCustomId, readPlainId } from '../controls/custom-id.js';
import { requirePermissions } from '../permissions.js';
import { privately, type Visibility } from '../reply.js';
import { requireCoolDown } from './command-gate.js';
import type { CoolDowns } from './cool-downs.js';
import type { ControlRequest, Request } from './request.js';
import type { Work } from './respond.js';
import type { Announcement } from './responder.js';

/** What becomes of a request: the work, and how Discord hears of it. */
export interface Performance {
  readonly visibility: Visibility;
  /** Null for what opens a form, and so must be the first that Discord hears. */
  readonly announcement: Announcement | null;
  /** True where it needs no time, and is announced only when the time is nearly over. */
  readonly atOnce: boolean;
  readonly work: Work;
}

export interface PerformProps {
  readonly commands: readonly Command[];
  readonly controls: readonly Control[];
  readonly answers: Pick<AnswerStore, 'find'>;
  readonly coolDowns: CoolDowns;
  readonly moderation: { readonly servers: Pick<ServerStore, 'find'> };
}

/** @param again true where a restart takes it up: a cool-down was counted before. */
export function perform(
  request: Request,
  given: Asked,
  props: PerformProps,
  again = false,
): Performance {
  const asked = { ...given, again };
  if (request.kind === 'control') return performControl(request, asked, props);
  if (request.kind === 'slash') {
    const command = props.commands.find((one) => isNamed(one, 'slash', request.name));
    const options = commandOptions(request.options);
    if (command?.kind !== 'slash') return unknownCommand(asked);
    const visibility = command.visibility({ ...asked, options });
    const work: Work = (working) => command.run({ ...asked, ...working, options });
    return gated(command, { asked, visibility, work, props });
  }
  if (request.kind === 'user') {
    const command = props.commands.find((one) => isNamed(one, 'user', request.name));
    if (command?.kind !== 'user') return unknownCommand(asked);
    const { target } = request;
    const work: Work = (working) => command.run({ ...asked, ...working, target });
    return gated(command, { asked, visibility: command.visibility(asked), work, props });
  }
  const command = props.commands.find((one) => isNamed(one, 'message', request.name));
  if (command?.kind !== 'message') return unknownCommand(asked);
  const { target } = request;
  const work: Work = (working) => command.run({ ...asked, ...working, target });
  return gated(command, { asked, visibility: command.visibility(asked), work, props });
}

function isNamed({ kind, data }: Command, wanted: Command['kind'], name: string): boolean {
  return kind === wanted && data.name === name;
}

interface Gated {
  readonly asked: Asked;
  readonly visibility: Visibility;
  readonly work: Work;
  readonly props: PerformProps;
}

function gated(command: Command, { asked, visibility, work, props }: Gated): Performance {
  return {
    visibility,
    announcement: command.answered === 'with_a_form' ? null : visibility,
    atOnce: command.answered === 'at_once',
    async work(working) {
      requireEnabled(asked, command);
      requirePermissions(asked, command.permissions);
      if (command.moderates === true) await requireModerated(asked, props);
      if (command.coolDown !== null)
        await requireCoolDown(asked, { ...props, askCoolDown: command.coolDown });
      return work(working);
    },
  };
}

/** Where it is switched off, only those who can switch it on are listened to. */
function requireEnabled({ settings }: Asked, { permissions, always = false }: Command): void {
  if (settings.enabled || always || permissions.length > 0) return;
  throw new UserFacingError((messages) => messages.discord.errors.disabledHere);
}

/** Discord may still show a command where its registration could not be taken away. */
async function requireModerated(
  { guildId }: Asked,
  { moderation }: Pick<PerformProps, 'moderation'>,
): Promise<void> {
  const server = guildId === null ? undefined : await moderation.servers.find(guildId);
  if (server?.isOn === true) return;
  throw new UserFacingError((messages) =>
    messages.moderation.rules.switching.isOff(messages.commands.settings.name),
  );
}

function unknownCommand({ messages }: Asked): Performance {
  const reply = privately({ content: messages.discord.errors.unknownCommand });
  return { visibility: 'private', announcement: 'private', atOnce: true, work: async () => reply };
}

function performControl(request: ControlRequest, asked: Asked, props: PerformProps): Performance {
  const expired = privately({ content: asked.messages.discord.errors.expired });
  const beside = { visibility: 'private', announcement: 'private', atOnce: false } as const;
  const id = readCustomId(request.customId);
  if (id === null) return performPlain(request, asked, props);
  const control = props.controls.find(
    (one) => one.under !== 'anything' && one.action === id.action,
  );
  if (control === undefined || control.under === 'anything')
    return { ...beside, work: async () => expired };
  const { answerId, detail } = id;
  if (control.under === 'what is being written')
    return { ...beside, work: () => control.run({ ...asked, answerId }) };
  return {
    ...mannersOf(request, control.answers),
    atOnce: false,
    async work(working) {
      const stored = await props.answers.find(answerId);
      if (!maySee(stored, asked)) return expired;
      return control.run({ ...asked, ...working, ...request.used, stored, detail });
    },
  };
}

function performPlain(request: ControlRequest, asked: Asked, props: PerformProps): Performance {
  const { name, argument } = readPlainId(request.customId);
  const control = props.controls.find((one) => one.under === 'anything' && one.name === name);
  return {
    ...mannersOf(request, control?.under === 'anything' ? control.answers : undefined),
    atOnce: false,
    async work(working) {
      if (control?.under !== 'anything')
        return privately({ content: asked.messages.discord.errors.expired });
      requirePermissions(asked, control.permissions);
      return control.run({ ...asked, ...working, ...request.used, argument });
    },
  };
}

function mannersOf(
  { used }: ControlRequest,
  answers: Answers = 'beside',
): Pick<Performance, 'visibility' | 'announcement'> {
  const isPublic = answers === 'as its message' && used.message?.private === false;
  const visibility = isPublic ? 'public' : 'private';
  if (answers === 'with a form') return { visibility, announcement: null };
  return { visibility, announcement: answers === 'in its place' ? answers : visibility };
}

function maySee(stored: StoredAnswer | undefined, { memberId }: Asked): stored is StoredAnswer {
  return stored !== undefined && (!stored.private || stored.memberId === memberId);
}
