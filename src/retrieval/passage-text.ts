import { createHash } from 'node:crypto';
import type { Article, Passage, Span } from '../library/article.js';
import { analyserRevision } from './analyser.js';

/** The passage's own text. */
export function passageText(article: Article, passage: Passage): string {
  return article.text.slice(passage.start, passage.end);
}

/** Title and the headings above a passage, one a line, outermost first. */
export function passageContext(article: Article, passage: Passage): string {
  let contexts = contextsOf.get(article);
  if (contexts === undefined) {
    contexts = sectionContexts(article);
    contextsOf.set(article, contexts);
  }
  return contexts[passage.section] ?? article.title;
}

/** By section, as an article may have thousands of them. */
const contextsOf = new WeakMap<Article, readonly string[]>();

function sectionContexts({ title, sections }: Article): string[] {
  const above: { readonly level: number; readonly heading: string }[] = [];
  return sections.map(({ heading, level }) => {
    if (heading !== null) {
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      above.push({ level, heading });
    }
    return [title, ...above.map((each) => each.heading)].join('\n');
  });
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
