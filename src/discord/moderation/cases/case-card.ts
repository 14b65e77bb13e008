import type { Messages } from '../../../locales/messages.js';
import type { Appeal } from '../../../moderation/cases/appeal.js';
import type { Case } from '../../../moderation/cases/case.js';
import { plainId } from '../../controls/custom-id.js';
import { messageLink } from '../../message-link.js';
import { renderCards } from '../../rendering/card.js';
import { link } from '../../rendering/markup.js';
import { type Button, buttonRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { isAppealable } from '../appeals/appealable.js';
import { caseControls } from './case-control-names.js';
import { listId } from './case-list.js';
import { shownState } from './only-deleted.js';
import { outcomeText, toldText, untilText } from './say-result.js';

export interface ShownCase {
  readonly given: Case;
  readonly appeal: Appeal | undefined;
  readonly messages: Messages;
}

/** A case with all that is kept of it, for moderators. */
export function renderCase(shown: ShownCase): OutgoingMessage {
  const { given, messages } = shown;
  const { cases } = messages.moderation;
  const card = {
    title: `${cases.numbered(given.number)} · ${cases.actions[given.action]}`,
    address: null,
    body: [],
    lines: [
      ...whoLines(given, messages),
      ...whenLines(given, messages),
      ...whyLines(given, messages),
      ...whatLines(given, messages),
      ...appealLines(shown),
    ],
    footer: '',
  };
  const [message = {}] = renderCards('', [card]);
  return { ...message, components: [buttonRow(buttonsOf(given, messages))] };
}

function whoLines(given: Case, { moderation }: Messages): readonly string[] {
  const { card } = moderation.cases;
  const { memberId, memberName, moderatorId } = given;
  const name = safeText(memberName ?? '', 80);
  const decidedBy = moderatorId === null ? card.byRule : `<@${moderatorId}>`;
  const deciding = `**${card.moderator}:** ${decidedBy}`;
  if (memberId !== null) return [`**${card.member}:** <@${memberId}> (${name || '…'})`, deciding];
  // Once a case is emptied by its age, nobody knows who decided either.
  return moderatorId === null ? [card.emptied] : [card.emptied, deciding];
}

function whenLines(given: Case, { moderation }: Messages): readonly string[] {
  const { card } = moderation.cases;
  const until = untilText(given);
  return [
    `**${card.date}:** <t:${Math.floor(given.createdAt / 1_000)}:f>`,
    ...(until === '' ? [] : [`**${card.duration}:** ${until}`]),
  ];
}

function whyLines(given: Case, { moderation }: Messages): readonly string[] {
  const { reason, edited, grounds, guildId } = given;
  const { card } = moderation.cases;
  const quote = safeText(grounds?.quote ?? '', 1_000);
  const article = grounds?.article ?? null;
  const place = grounds?.message ?? null;
  const about =
    place === null
      ? ''
      : link(card.message, messageLink(guildId, place.channelId, place.messageId));
  const kind = grounds?.kind ?? null;
  return [
    `**${card.reason}:** ${safeText(reason, 600) || card.noReason}`,
    ...(edited === null
      ? []
      : [card.edited({ by: `<@${edited.by}>`, at: `<t:${Math.floor(edited.at / 1_000)}:f>` })]),
    ...(kind === null ? [] : [`**${card.rule}:** ${moderation.findings.kinds[kind]}`]),
    ...(about === '' ? [] : [`**${card.quote}:** ${about}`]),
    ...(quote === '' ? [] : [`> ${quote}`]),
    ...(article === null
      ? []
      : [
          moderation.cases.notices.article(safeText(article.title, 100) || '…'),
          `> ${safeText(article.quote, 500) || '…'}`,
        ]),
  ];
}

function whatLines(given: Case, messages: Messages): readonly string[] {
  const { card } = messages.moderation.cases;
  const { state, undoes, undoneBy } = given;
  const says = state === 'failed' || state === 'unsure' ? ` · ${outcomeText(given, messages)}` : '';
  const told = toldText(given, messages);
  return [
    `**${card.state}:** ${card.states[shownState(given)]}${says}`,
    ...alongLines(given, messages),
    ...(told === '' || state === 'failed' ? [] : [told]),
    ...(undoes === null ? [] : [card.undoes(undoes)]),
    ...(undoneBy === null ? [] : [card.undoneBy(undoneBy)]),
  ];
}

/** What became of the messages, as far as it was tried; of a failure before, nothing did. */
function alongLines(
  { messages: places, steps, state, outcome }: Case,
  messages: Messages,
): readonly string[] {
  const { along } = messages.moderation.cases.card;
  const { length: count } = places;
  const { deleted } = steps;
  if (count === 0 || outcome === 'message_gone') return [];
  if (deleted === undefined) return state === 'failed' ? [] : [along.due(count)];
  return [deleted === count ? along.deleted(count) : along.partly({ deleted, count })];
}

function appealLines({ appeal, messages: { moderation } }: ShownCase): readonly string[] {
  if (appeal === undefined) return [];
  const { card } = moderation.cases;
  const text = safeText(appeal.text, 600);
  const answer = safeText(appeal.answer, 400);
  return [
    `**${card.appeal}:** ${card.appeals[appeal.state]}`,
    ...(text === '' ? [] : [`> ${text}`]),
    ...(answer === '' ? [] : [`→ ${answer}`]),
  ];
}

function buttonsOf(given: Case, { moderation }: Messages): readonly Button[] {
  const { buttons } = moderation.cases.card;
  const { number, memberId, state, action } = given;
  const id = String(number);
  const mayUndo = state === 'done' && isAppealable(action) && memberId !== null;
  return [
    { customId: plainId(caseControls.edit, id), label: buttons.edit, disabled: memberId === null },
    ...(mayUndo ? [{ customId: plainId(caseControls.undo, id), label: buttons.undo }] : []),
    ...(memberId === null
      ? []
      : [{ customId: listId({ memberId, action: null, page: 1 }), label: buttons.ofMember }]),
  ];
}
