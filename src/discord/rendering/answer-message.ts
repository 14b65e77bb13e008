import type { Answer, AnswerSentence, Citation, Summary } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import { answerControls, type ShownWhere } from '../controls/answer-controls.js';
import { limits } from '../limits.js';
import type { OutgoingMessage } from '../reply.js';
import { isVisible, safeText } from '../safe-text.js';
import { claimLead } from './claim-lead.js';
import { lay, link, type Token, token, words } from './markup.js';
import { type Block, pack } from './pack.js';
import { quoteTokens } from './quote-tokens.js';
import { inTranslation, translationOf } from './translated.js';

/**
 * An answer as messages.
 *
 * DECISIONS
 * - An answer is content, not an embed: notifications, screen readers and search show content, it
 *   survives "show embeds" being off, and a reply to a mention needs no Embed Links permission.
 *   Embeds carry what is looked up on demand, with a title that links (cards.ts).
 * - Each quoted sentence is a block quote of its own with its numbers behind it, so that an answer
 *   is split between sentences and no number is parted from its quote.
 * - The question is repeated, because Discord does not show others what was typed after `/ask`.
 */
export interface AnswerView {
  readonly answer: Answer | Summary;
  /** Id under which it is stored; null where it has no controls. */
  readonly answerId: string | null;
  readonly messages: Messages;
  readonly citationLink: CitationLink;
  /** Said before the answer, hostile; null where it stands above already (a reply to a message). */
  readonly title: string | null;
  /** Decides which controls it has; default a public answer where no thread can be opened. */
  readonly shown?: ShownWhere;
  /** Said above everything, safe to show: who shares it. */
  readonly above?: string;
  /** Said under it, safe to show: that its article changed. */
  readonly below?: readonly string[];
}

/** Address at which a citation is read in its place; null where there is none. */
export type CitationLink = (citation: Citation) => string | null;

/** At least one message; the controls are under the last. */
export function renderAnswer(view: AnswerView): OutgoingMessage[] {
  const { answer, answerId, messages } = view;
  const above = view.above === undefined ? [] : [{ text: view.above, leads: true }];
  const contents = pack([...above, ...bodyBlocks(view), ...footBlocks(view)], limits.content);
  const rows =
    answerId === null ? [] : answerControls({ answer, answerId, messages, ...view.shown });
  return contents.map((content, index) =>
    index === contents.length - 1 ? { content, components: rows } : { content },
  );
}

/** What of an answer there is to show while it is being written, too. */
export interface BodyView extends Omit<AnswerView, 'answer' | 'answerId'> {
  readonly answer: Pick<Answer, 'outcome' | 'sentences' | 'citations' | 'text'> &
    Partial<Pick<Summary, 'style' | 'claim'>>;
}

/** The title and what is answered, without what is said under it. */
export function bodyBlocks(view: BodyView): Block[] {
  const { outcome, text } = view.answer;
  const body = outcome === 'answered' ? sentenceBlocks(view) : plainBlocks(text);
  return [...titleBlocks(view.title), ...body];
}

export function titleBlocks(title: string | null): Block[] {
  return isVisible(title ?? '')
    ? [{ text: `**${safeText(title ?? '', longestTitle)}**`, leads: true }]
    : [];
}

const longestTitle = 300;
/** Leaves room for a heading and for the title in the same message. */
const longestLine = 1_300;

function plainBlocks(text: string): Block[] {
  const lines = isVisible(text) ? lay(words(text), '', longestLine) : ['…'];
  return lines.map((line) => ({ text: line }));
}

function sentenceBlocks(view: BodyView): Block[] {
  const answer = inSummary(view);
  const blocks: Block[] = leadIn(view);
  let heading: string | null = null;
  let before: AnswerSentence | undefined;
  for (const sentence of answer.sentences) {
    if (!isVisible(sentence.text)) continue;
    const headed = sentence.heading !== heading ? titleBlocks(sentence.heading) : [];
    blocks.push(...headed.map((block) => ({ ...block, apart: blocks.length > 0 })));
    heading = sentence.heading;
    // Quotes that follow each other would run together into one; one that stands beside a model's
    // words, as where a name in them could not be checked, belongs to them.
    const afterQuote = before?.quoted === true && headed.length === 0;
    const apart = afterQuote && sentence.quoted && bullet(view) === '';
    before = sentence;
    const lines = sentenceLines(sentence, view);
    blocks.push(...withTranslation(lines, sentence, view, apart));
  }
  return blocks.some(({ leads }) => leads !== true) ? blocks : plainBlocks(answer.text);
}

/** "According to the article, section …:", before sentences that are quotes without headings. */
function leadIn({ answer, messages }: BodyView): Block[] {
  const quotesOnly = answer.sentences.every(({ quoted, heading }) => quoted && heading === null);
  if (answer.style !== undefined) {
    return isInTranslation(answer.citations)
      ? [{ text: `-# ${messages.summary.translated}`, leads: true }]
      : [];
  }
  if (!quotesOnly) return [];
  if (answer.claim) return [{ text: claimLead(answer.claim, messages), leads: true }];
  const sections = new Set(answer.citations.map(({ section }) => section));
  const [section = null] = sections.size === 1 ? [...sections] : [];
  const several = new Set(answer.citations.map(({ articleId }) => articleId)).size > 1;
  const place = { title: null, section: section && safeText(section, longestTitle), several };
  return [{ text: messages.answers.from(place), leads: true }];
}

/** A summary is read in the reader's language where a translation has it. */
function inSummary({ answer }: BodyView): BodyView['answer'] {
  if (answer.style === undefined) return answer;
  const { sentences, citations } = answer;
  return { ...answer, sentences: sentences.map((sentence) => inTranslation(sentence, citations)) };
}

/** Beneath a quote, in the same block quote, what it says in the reader's language. */
function withTranslation(
  quote: readonly string[],
  sentence: AnswerSentence,
  { answer, messages }: BodyView,
  apart: boolean,
): Block[] {
  const translation = translationOf(sentence, answer.citations);
  const label = token(`*${messages.answers.translation}*`);
  const lines = translation === null ? [] : lay([label, ...words(translation)], '> ', longestLine);
  return [...quote, ...lines].map((text, index, all) => {
    const isLastOfQuote = index === quote.length - 1;
    const next = all[index + 1];
    // Both in one message, so far as they fit.
    const leads = isLastOfQuote && next !== undefined && text.length + next.length < limits.content;
    return { text, leads, apart: apart && index === 0 };
  });
}

function sentenceLines(sentence: AnswerSentence, view: BodyView): string[] {
  const numbers = citationTokens(sentence, view);
  if (!sentence.quoted)
    return lay([...words(sentence.text, sentence.emphasis), ...numbers], bullet(view), longestLine);
  const quote = quoteTokens(sentence.text, sentence.emphasis, view.messages);
  return lay([...quote, ...numbers], bullet(view) || '> ', longestLine);
}

function bullet({ answer }: BodyView): string {
  return answer.style === 'bullets' ? '- ' : '';
}

function citationTokens(sentence: AnswerSentence, view: BodyView): Token[] {
  return sentence.citations.flatMap((number) => {
    const citation = view.answer.citations.find((candidate) => candidate.number === number);
    if (citation === undefined) return [];
    const address = view.citationLink(citation);
    const text = link(String(number), address);
    return [token(text === String(number) ? `\\[${number}\\]` : text)];
  });
}

/** What fell short, that a machine made it, how, and from which text. */
function footBlocks({ answer, messages, below = [] }: AnswerView): Block[] {
  const notice = isVisible(answer.notice ?? '')
    ? [safeText(answer.notice ?? '', longestTitle)]
    : [];
  const lines = [...below, ...notice, ...modelAgain(answer, messages)];
  if (answer.outcome === 'answered') lines.push(mark(answer, messages));
  return [{ text: lines.map((line) => `-# ${line}`).join('\n') }].filter(({ text }) => text !== '');
}

/** Discord writes the times, in each reader's language and zone. */
function modelAgain({ modelAgainAt }: Answer, { discord }: Messages): string[] {
  if (modelAgainAt === undefined) return [];
  const seconds = Math.ceil(modelAgainAt / 1_000);
  return [discord.modelAgain(`<t:${seconds}:R>`, `<t:${seconds}:t>`)];
}

function mark(answer: Answer, messages: Messages): string {
  const articles = new Map(answer.citations.map((citation) => [citation.articleId, citation]));
  const sources = [...articles.values()].slice(0, 3).map((citation) =>
    messages.discord.source({
      title: safeText(citation.articleTitle, longestSource),
      version: citation.articleVersion.slice(0, versionDigits),
    }),
  );
  return [madeBy(answer, messages), ...sources].join(' · ');
}

/** A summary in translation quotes nothing word for word, whatever was chosen for it. */
function madeBy(
  { engine, style, citations }: BodyView['answer'] & Pick<Answer, 'engine'>,
  messages: Messages,
): string {
  const isTranslated = style !== undefined && isInTranslation(citations);
  return engine === 'extractive' && isTranslated
    ? messages.summary.chosenInTranslation
    : messages.discord.madeBy[engine];
}

function isInTranslation(citations: readonly Citation[]): boolean {
  return citations.some(({ translation }) => translation !== null);
}

const longestSource = 120;
/** Enough to tell two versions apart, as with commits. */
const versionDigits = 7;
