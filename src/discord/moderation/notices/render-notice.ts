import type { Messages } from '../../../locales/messages.js';
import type { Case } from '../../../moderation/cases/case.js';
import { buttonRow } from '../../rendering/menus.js';
import type { OutgoingMessage } from '../../reply.js';
import { safeText } from '../../safe-text.js';
import { appealDays, appealId, isAppealable } from '../appeals/appealable.js';

export interface Notice {
  readonly given: Case;
  /** Name of the server; hostile. */
  readonly server: string;
  /** In the language that the server is told in: Discord does not say which is the member's. */
  readonly messages: Messages;
}

/**
 * What a member is told in a direct message: what was done (is about to be done, of a kick and a ban),
 * why, until when, and how to appeal. Who of the moderators decided is not told. Null for a note, of
 * which nobody is told.
 */
export function renderNotice({ given, server, messages }: Notice): OutgoingMessage | null {
  if (given.action === 'note') return null;
  const { notices, appeals } = messages.moderation.cases;
  const mayAppeal = isAppealable(given.action);
  const name = `**${safeText(server, 100) || '…'}**`;
  const count = deletedOf(given);
  const byRule = given.moderatorId === null;
  const pending = given.action === 'kick' || given.action === 'ban';
  const lines = [
    notices.lead[given.action]({ server: name, byRule, count }),
    ...(given.action === 'delete' || count === 0 ? [] : [notices.deleted({ count, pending })]),
    '',
    ...reasonLines(given, messages),
    ...untilLine(given, messages),
    ...(mayAppeal ? ['', notices.appeal(appealDays)] : []),
  ];
  return {
    content: lines.join('\n').trimEnd(),
    ...(mayAppeal
      ? { components: [buttonRow([{ customId: appealId(given), label: appeals.buttons.appeal }])] }
      : {}),
  };
}

/** A kick and a ban are told before their messages are tried. */
function deletedOf({ messages, steps }: Case): number {
  return steps.deleted ?? messages.length;
}

/** Within the 2,000 of a message, with all that stands around them. */
const longestReason = 500;
const longestQuotes = 600;
const longestTitle = 80;

function reasonLines({ reason, grounds }: Case, messages: Messages): readonly string[] {
  const { notices } = messages.moderation.cases;
  const why = safeText(reason, longestReason);
  const article = grounds?.article ?? null;
  const longest = article === null ? longestQuotes : longestQuotes / 2;
  const quote = safeText(grounds?.quote ?? '', longest);
  const kind = grounds?.kind ?? null;
  return [
    ...(why === '' ? [] : [notices.reason(why)]),
    ...(kind === null ? [] : [notices.rule(messages.moderation.findings.kinds[kind])]),
    ...(quote === '' ? [] : [notices.about, `> ${quote}`]),
    ...(article === null
      ? []
      : [
          notices.article(safeText(article.title, longestTitle) || '…'),
          `> ${safeText(article.quote, longest) || '…'}`,
        ]),
  ];
}

function untilLine({ action, duration, createdAt }: Case, messages: Messages): readonly string[] {
  if (action !== 'timeout' || duration === null) return [];
  const seconds = Math.floor((createdAt + duration) / 1_000);
  const { until } = messages.moderation.cases.notices;
  return [until({ date: `<t:${seconds}:f>`, left: `<t:${seconds}:R>` })];
}
