import { createHash } from 'node:crypto';
import type { Article, Passage, Span } from '../library/article.js';
import { analyserRevision } from './analyser.js';

/** The passage's own text. */
export function passageText(article: Article, passage: Passage): string {
  return article.text.slice(passage.start, passage.end);
}

/** Title and the headings above a passage, one a line, outermost first. */
export function passageContext(article: Article, passage: Passage): string {
  const lines = [article.title];
  let level = Number.POSITIVE_INFINITY;
  const headings: string[] = [];
  for (let index = passage.section; index >= 0; index -= 1) {
    const section = article.sections[index];
    if (section?.heading == null || section.level >= level) continue;
    headings.unshift(section.heading);
    level = section.level;
  }
  return [...lines, ...headings].join('\n');
}

/** Spans of the passage's sentences, relative to its text. */
export function passageSentences(article: Article, passage: Passage): Span[] {
  return article.sentences.slice(passage.firstSentence, passage.endSentence).map((sentence) => ({
    start: Math.max(0, sentence.start - passage.start),
    end: Math.min(passage.end, sentence.end) - passage.start,
  }));
}

/** Names what is analysed and embedded: equal text in equal context has equal terms and vectors. */
export function passageHash(article: Article, passage: Passage): string {
  return createHash('sha256')
    .update(`${analyserRevision} ${article.language}`)
    .update('\0')
    .update(passageContext(article, passage))
    .update('\0')
    .update(passageText(article, passage))
    .digest('base64url')
    .slice(0, 22);
}
