import type { Answer, Citation, NearestPassage } from '../answering/answer.js';
import { messagesFor } from '../locales/locale.js';
import type { RankedPassage } from '../retrieval/evidence.js';

/** JSON of `ask` and, with `style`, of `summary`. README.md documents the fields. */
export function answerAsJson(answer: Answer): Readonly<Record<string, unknown>> {
  return {
    question: answer.question,
    language: answer.language,
    outcome: answer.outcome,
    text: answer.text,
    engine: answer.engine,
    notice: answer.notice,
    claim: answer.claim,
    citations: answer.citations.map(citationAsJson),
    nearest: answer.nearest.map(nearestAsJson),
    timings: answer.timings,
  };
}

/** One passage found by `search`. */
export function passageAsJson(found: RankedPassage): Readonly<Record<string, unknown>> {
  return {
    id: found.passage.id,
    articleId: found.article.id,
    section: sectionOf(found),
    text: found.text,
    start: found.passage.start,
    end: found.passage.end,
    score: found.score,
  };
}

/** The answer for a person at a terminal: the text, then each place quoted. */
export function answerAsText(answer: Answer): string {
  const lines = [answer.text];
  if (answer.notice !== null) lines.push('', answer.notice);
  if (answer.citations.length > 0) lines.push('');
  for (const citation of answer.citations) {
    lines.push(`[${citation.number}] ${placeOf(citation)}`);
    lines.push(...quoteLines(citation, answer).map((line) => `    ${line.replace(/\s+/g, ' ')}`));
  }
  return lines.join('\n');
}

/** What the text does not say already: saying it twice would only be in the way. */
function quoteLines({ quote, translation }: Citation, { text }: Answer): readonly string[] {
  const translated = translation === null || text.includes(translation.text) ? [] : [translation];
  return [
    ...(text.includes(quote) ? [] : [quote]),
    ...translated.map((one) => `${messagesFor(one.language).answers.translation} ${one.text}`),
  ];
}

export function passageAsText(found: RankedPassage, position: number): string {
  const section = sectionOf(found);
  const place = section === null ? found.article.title : `${found.article.title} › ${section}`;
  return `${position}. ${place}  (${found.score.toFixed(2)})\n${found.text}`;
}

/** One line of JSON, the only thing on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printText(text: string): void {
  process.stdout.write(`${text}\n`);
}

function citationAsJson(citation: Citation): Readonly<Record<string, unknown>> {
  const { number, articleId, articleVersion, section, page, quote, start, end } = citation;
  const { translation } = citation;
  return { number, articleId, articleVersion, section, page, quote, start, end, translation };
}

function nearestAsJson(nearest: NearestPassage): Readonly<Record<string, unknown>> {
  const { articleId, articleVersion, section, page, text, start, end } = nearest;
  const { translation = null } = nearest;
  return { articleId, articleVersion, section, page, text, start, end, translation };
}

function placeOf(citation: Citation): string {
  const parts = [citation.articleTitle];
  if (citation.section !== null) parts.push(citation.section);
  if (citation.page !== null) parts.push(`p. ${citation.page}`);
  return parts.join(' › ');
}

function sectionOf({ article, passage }: RankedPassage): string | null {
  return article.sections[passage.section]?.heading ?? null;
}
