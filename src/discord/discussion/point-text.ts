import type {
  ArticleAnswer,
  DiscussionPoint,
  MessageQuote,
  PointKind,
} from '../../answering/discussion/discussion.js';
import type { Messages } from '../../locales/messages.js';
import type { CitationLink } from '../rendering/answer-message.js';
import { link } from '../rendering/markup.js';
import { safeText } from '../safe-text.js';

interface PointView {
  readonly messages: Messages;
  readonly citationLink: CitationLink;
}

const signs = { asked: '❓', agreed: '🤝', disputed: '⚖️', said: '💬' } satisfies Record<
  PointKind,
  string
>;

/** Of the article's answer; its number leads to the rest. */
const longestAnswer = 280;
const longestWords = 320;

/** A point in a few lines: what it is, the messages it rests on, what the article answers. */
export function pointText(point: DiscussionPoint, view: PointView): string {
  const { discussion } = view.messages;
  const [opening, ...others] = point.quotes;
  const label = `${signs[point.kind]} **${discussion.kinds[point.kind]}**`;
  const words = point.text === null ? '' : ` ${safeText(point.text, longestWords)}`;
  const first = opening === undefined ? '' : ` ${quoteText(opening, view)}`;
  const isOpen = point.kind === 'asked' && others.length === 0 && point.answer === null;
  return [
    point.text === null ? label + first : label + words,
    ...(point.text === null || opening === undefined ? [] : [`↳${first}`]),
    ...repliesText(others, view),
    ...(point.answer === null ? [] : [answerText(point.answer, view)]),
    ...(isOpen ? [`↳ *${discussion.unanswered}*`] : []),
  ].join('\n');
}

/** Those with words a line each; those without are links, side by side. */
function repliesText(quotes: readonly MessageQuote[], view: PointView): string[] {
  const { roles } = view.messages.discussion;
  const told = quotes.filter(({ text }) => text !== '');
  const bare = quotes.filter(({ text }) => text === '');
  const lines = told.map((quote) => `↳ ${labelOf(quote, roles)}${quoteText(quote, view)}`);
  const groups = (['replies', 'agrees', 'disputes'] as const).flatMap((role) => {
    const links = bare
      .filter((quote) => quote.role === role)
      .map((quote) => quoteText(quote, view));
    return links.length === 0 ? [] : [`↳ ${roles[role]} · ${links.join(' ')}`];
  });
  return [...lines, ...groups];
}

function labelOf({ role }: MessageQuote, roles: Messages['discussion']['roles']): string {
  return role === 'opens' ? '' : `${roles[role]} · `;
}

function quoteText({ text, url }: MessageQuote, { messages }: PointView): string {
  const leading = link(messages.discussion.message, url);
  const words = safeText(text);
  return words === '' ? leading : `${messages.answers.quoted(words)} ${leading}`;
}

function answerText({ citation, quote }: ArticleAnswer, view: PointView): string {
  const words = view.messages.answers.quoted(safeText(quote, longestAnswer));
  const number = String(citation.number);
  const leading = link(number, view.citationLink(citation));
  // Without an address to lead to, a number says nothing here.
  const place = leading === number ? '' : ` ${leading}`;
  return `📖 ${view.messages.discussion.articleAnswers} ${words}${place}`;
}
