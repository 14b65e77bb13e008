import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Case } from '../../../moderation/cases/case.js';
import { plainId } from '../../controls/custom-id.js';
import { requirePermissions } from '../../permissions.js';
import { inPlace, type OutgoingMessage, privately, type Reply } from '../../reply.js';
import { isAppealable } from '../appeals/appealable.js';
import { caseControls } from './case-control-names.js';
import { findCase } from './find-case.js';
import type { InServer } from './in-server.js';
import { permissionOf } from './permission-of.js';
import { requireNotAbout } from './require-not-about.js';
import { outcomeText } from './say-result.js';
import type { ActingEdge } from './take-order.js';

/** Asks first: what will happen stands there. */
export async function askToUndo(asked: InServer, number: number, edge: ActingEdge): Promise<Reply> {
  const given = await findCase(asked, number, edge);
  requireMayUndo(asked, given);
  const { undo } = asked.messages.moderation.cases;
  if (!canBeUndone(given)) return privately({ content: undo.nothing(number) });
  return privately(confirmation(given, asked.messages));
}

export async function undoCase(asked: InServer, number: number, edge: ActingEdge): Promise<Reply> {
  const given = await findCase(asked, number, edge);
  requireMayUndo(asked, given);
  const { guildId, memberId: moderatorId, messages } = asked;
  const { undo } = messages.moderation.cases;
  const by = await edge.moderating.actions.undo({
    ...{ guildId, number, moderatorId, reason: '' },
    // Whoever is free again before the time should not wait for it.
    tells: given.action === 'timeout',
  });
  if (by === null) return inPlace({ content: undo.nothing(number), components: [] });
  const isDone = by.state === 'done' || by.outcome === 'done' || by.outcome === 'already';
  const content = isDone ? undo.done({ number, by: by.number }) : outcomeText(by, messages);
  return inPlace({ content, components: [] });
}

function requireMayUndo(asked: InServer, { action, memberId }: Case): void {
  requirePermissions(asked, [permissionOf[action]]);
  requireNotAbout(asked, [memberId]);
}

function canBeUndone({ state, outcome, action, memberId }: Case): boolean {
  const isDone = state === 'done' || (state === 'unsure' && outcome !== null);
  return isDone && isAppealable(action) && memberId !== null;
}

function confirmation({ number, action }: Case, { moderation }: Messages): OutgoingMessage {
  const { undo } = moderation.cases;
  const button = (
    name: string,
    label: string,
    style: ButtonStyle.Danger | ButtonStyle.Secondary,
  ): APIButtonComponent => ({
    type: ComponentType.Button,
    custom_id: plainId(name, String(number)),
    label,
    style,
  });
  return {
    content: undo.confirm({ number, effect: undo.effects[action] }),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          button(caseControls.undoNow, undo.button, ButtonStyle.Danger),
          button(caseControls.keep, undo.cancel, ButtonStyle.Secondary),
        ],
      },
    ],
  };
}
