import { figuresAgree } from '../../generative/figures/figures-agree.js';
import type { SharedContent } from '../../generative/shared-content.js';
import { isData, namesAddress, reachesOut } from '../../generative/suspicious.js';
import type { Utterance } from '../utterance.js';
import type { ParsedPoint } from './parse-points.js';

export interface Carriage {
  /** Of the point. */
  readonly language: string;
  readonly content: SharedContent;
  /** Whether it repeats the rules. */
  readonly leaks: (text: string) => boolean;
}

/** In UTF-16 code units. */
const longestPoint = 300;
/** More messages than these prove nothing. */
const mostMessages = 12;

/**
 * Whether messages carry what a model says of them: the kind of the point, its figures, names and
 * words. A message of another language than the point's carries it through the tables of translations.
 */
export function isCarried(
  { kind, text, numbers }: ParsedPoint,
  sources: readonly Utterance[],
  { language, content, leaks }: Carriage,
): boolean {
  const authors = new Set(sources.map(({ message }) => message.authorId)).size;
  if (numbers.length > mostMessages || text.length > longestPoint) return false;
  if ((kind === 'agreed' || kind === 'disputed') && authors < 2) return false;
  if (kind === 'asked' && !sources.some(({ asks }) => asks)) return false;
  const texts = sources.map((source) => source.text);
  if (reachesOut(text) || namesAddress(text, texts) || isData(text) || leaks(text)) return false;
  if (!figuresAgree({ text, language }, sources)) return false;
  return [...byLanguage(sources)].some(([spoken, said]) => {
    const surroundings = texts.join('\n');
    const lack = content.lack(
      { text, language },
      { text: said.join('\n'), language: spoken, surroundings },
    );
    return lack === null || lack === 'unsure_names';
  });
}

function byLanguage(sources: readonly Utterance[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { text, language } of sources) {
    texts.set(language, [...(texts.get(language) ?? []), text]);
  }
  return texts;
}
