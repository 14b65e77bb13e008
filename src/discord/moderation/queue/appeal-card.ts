import type { APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Case } from '../../../moderation/cases/case.js';
import type { Proposal } from '../../../moderation/queue/proposal.js';
import { plainId } from '../../controls/custom-id.js';
import { lay, words } from '../../rendering/markup.js';
import { buttonRow } from '../../rendering/menus.js';
import type { ButtonRow } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { decisionControls } from '../appeals/decide-appeal.js';
import { caseControls } from '../cases/case-control-names.js';
import { type CardFacts, type CardRenderer, colors } from './card.js';
import { authorOf } from './finding-card.js';
import { caseLine, historyField } from './history-field.js';
import { settledText } from './settled-text.js';

/** A member asks to take a case back; the buttons open a form with the answer to them. */
export const renderAppeal: CardRenderer = (facts) => {
  const { proposal, messages, case: given } = facts;
  const { cases } = messages.moderation;
  const isOpen = proposal.state === 'waiting';
  const text = lay(words(proposal.remark), '> ', 1_500)[0] ?? '> …';
  return {
    embeds: [
      {
        color: isOpen ? colors.waiting : colors.settled,
        title: cases.appeals.card.title(proposal.caseNumber ?? 0),
        description: [cases.appeals.card.from(authorOf(proposal)), text].join('\n'),
        fields: [
          ...(given === null
            ? []
            : [{ name: cases.numbered(given.number), value: caseText(given, messages) }]),
          ...answerFields(facts),
          historyField(withoutCase(facts)),
        ],
      },
    ],
    content: isOpen ? '' : [settledText(proposal, messages), ...notTold(facts)].join(' '),
    components: isOpen ? [rowOf(proposal, messages)] : [],
  };
};

/** Of the field's 1,024 characters. */
const longestReason = 300;
const longestQuote = 400;
const longestAnswer = 1_000;

/** What was decided, by whom, why, and about which words: what there is to judge. */
function caseText(given: Case, messages: Messages): string {
  const { card } = messages.moderation.cases;
  const { reason, grounds, moderatorId } = given;
  const quote = safeText(grounds?.quote ?? '', longestQuote);
  return [
    caseLine(given, messages),
    `**${card.moderator}:** ${moderatorId === null ? card.byRule : `<@${moderatorId}>`}`,
    `**${card.reason}:** ${safeText(reason, longestReason) || card.noReason}`,
    ...(quote === '' ? [] : [`> ${quote}`]),
  ].join('\n');
}

/** What the member was answered, once it is decided. */
function answerFields({ appeal, messages: { moderation } }: CardFacts): readonly APIEmbedField[] {
  const answer = safeText(appeal?.answer ?? '', longestAnswer);
  if (answer === '') return [];
  return [{ name: moderation.cases.appeals.card.answered, value: `> ${answer}` }];
}

/** It stands above already. */
function withoutCase(facts: CardFacts): CardFacts {
  const history = facts.history.filter(({ number }) => number !== facts.proposal.caseNumber);
  return { ...facts, history, cases: facts.cases - (facts.history.length - history.length) };
}

/** Where the answer did not reach the member for sure, a moderator may tell them otherwise. */
function notTold({ appeal, messages: { moderation } }: CardFacts): readonly string[] {
  const { told } = moderation.cases.appeals.card;
  if (appeal?.told === 'refused') return [told.refused];
  return appeal?.told === 'unsure' || appeal?.told === 'trying' ? [told.unsure] : [];
}

/** What the first two carry is the proposal's id. */
function rowOf({ id, caseNumber }: Proposal, { moderation }: Messages): ButtonRow {
  const { appeals, card } = moderation.cases;
  const deciding = (['grant', 'refuse'] as const).map((name) => ({
    customId: plainId(decisionControls[name], id),
    label: appeals.buttons[name],
  }));
  const show = {
    customId: plainId(caseControls.show, String(caseNumber)),
    label: card.buttons.show,
  };
  return buttonRow([...deciding, show]);
}
