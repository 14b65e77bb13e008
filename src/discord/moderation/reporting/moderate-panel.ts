import type { APIEmbed } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { MessagePlace } from '../../../moderation/cases/case.js';
import type { ProposedAction } from '../../../moderation/queue/proposal.js';
import type { Asked } from '../../asked.js';
import { plainId } from '../../controls/custom-id.js';
import type { Edge } from '../../edge.js';
import { menuRow } from '../../rendering/menus.js';
import { privately, type Reply } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { inServer } from '../cases/in-server.js';
import { permissionOf } from '../cases/permission-of.js';
import { outOfReach, sayOutOfReach } from '../cases/refuse-at-once.js';
import { colors } from '../queue/card.js';
import { timeoutChoices } from '../queue/card-rows.js';
import { caseLine } from '../queue/history-field.js';
import { stepText } from '../queue/proposed-text.js';
import { requireModerator } from '../queue/require-moderator.js';

export type ModerateEdge = Pick<Edge, 'moderation' | 'moderating' | 'states'>;

/** Whom a moderator looks at, and on which message. */
export interface ModeratedTarget {
  readonly memberId: string;
  readonly memberName: string;
  readonly byMachine: boolean;
  /** Null where a member was chosen, not a message. */
  readonly message: (MessagePlace & { readonly text: string }) | null;
}

/** What the menu needs to know. */
export interface ModerateState extends ModeratedTarget {
  /** As `states` forgets it with the message; null where there is none. */
  readonly messageId: string | null;
}

export const moderateControls = { choose: 'moderate-choose', do: 'moderate-do' } as const;

/** What may be chosen, as the menu's values. */
export const moderateChoices: Readonly<Record<string, Choice>> = {
  delete: { action: 'delete', duration: null },
  warn: { action: 'warn', duration: null },
  ...Object.fromEntries(
    timeoutChoices.map((duration) => [`timeout-${duration}`, { action: 'timeout', duration }]),
  ),
  kick: { action: 'kick', duration: null },
  ban: { action: 'ban', duration: null },
};

type Choice = Pick<ProposedAction, 'action' | 'duration'>;

/** For one moderator alone: the member's cases, and what they may do about them. */
export async function showPanel(
  asked: Asked,
  target: ModeratedTarget,
  edge: ModerateEdge,
): Promise<Reply> {
  const inside = inServer(asked);
  const { guildId, memberId, messages } = inside;
  requireModerator(asked);
  const { panel } = messages.moderation.queue.reporting;
  if (target.byMachine) return privately({ content: panel.bot });
  const why = await outOfReach(inside, target.memberId, edge);
  if (why !== null) return privately({ content: sayOutOfReach(why, target, messages) });
  const state: ModerateState = { ...target, messageId: target.message?.messageId ?? null };
  const stateId = await edge.states
    .of<ModerateState>(moderateControls.choose)
    .keep(state, memberId);
  const name = `**${safeText(target.memberName, 100) || '…'}**`;
  return privately({
    content: panel.lead(name),
    embeds: [await casesOf(guildId, target.memberId, messages, edge)],
    components: [
      menuRow({
        customId: plainId(moderateControls.choose, stateId),
        placeholder: panel.placeholder,
        options: optionsFor(asked, target),
      }),
    ],
  });
}

function optionsFor({ may, messages }: Asked, { message }: ModeratedTarget) {
  return Object.entries(moderateChoices)
    .filter(([, { action }]) => action !== 'delete' || message !== null)
    .filter(([, { action }]) => may(permissionOf[action]))
    .map(([value, choice]) => ({ value, label: stepText(choice, messages) }));
}

async function casesOf(
  guildId: string,
  memberId: string,
  messages: Messages,
  { moderation }: ModerateEdge,
): Promise<APIEmbed> {
  const { queue } = messages.moderation;
  const all = await moderation.cases.list({ guildId, memberId, limit: 10 });
  const lines = all.map((given) => caseLine(given, messages));
  return {
    color: colors.settled,
    title: queue.fields.history,
    description: lines.join('\n') || queue.noCases,
  };
}
