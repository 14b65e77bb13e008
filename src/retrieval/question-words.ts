import { withoutAboutText } from './about-text.js';
import type { Token } from './evidence.js';
import { fold } from './fold.js';
import { isNameAt } from './names.js';

/** A word of a question that carries content. */
export interface ContentWord {
  readonly term: string;
  /** As written. */
  readonly surface: string;
  /** As in QuestionTerm, where these three are explained. */
  readonly generic: boolean;
  named: boolean;
  joined: boolean;
  /** What it may be meant for, the likeliest first, where nobody knows it as it is written. */
  readonly corrections?: readonly Correction[];
}

/** A word that a misspelt one may be meant for. */
export interface Correction {
  readonly surface: string;
  /** How likely, above 0 and below 1. */
  readonly degree: number;
}

/** Spellings of question words that no list of stop words has. */
const chatStopWords = new Set(
  `koi kwa ki ke kel kelle kels kand kan keske keskil kesk koment coment konbien cmb pk pq pourkoi cest
  ces kwoi wat wut whats whos wheres whens hows plz pls svp stp`.split(/\s+/),
);

/** Each content word once, in order of its first place. */
export function contentWords(question: string, tokens: readonly Token[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  const kept = new Set(withoutAboutText(question, tokens));
  let last: { readonly word: ContentWord; readonly end: number } | undefined;
  tokens.forEach((token, index) => {
    if (token.stop || !kept.has(token)) return;
    const surface = question.slice(token.start, token.end);
    if (chatStopWords.has(fold(surface))) return;
    const named = isNameAt(question, tokens, index) || /^\p{Nd}/u.test(surface);
    const before = question.slice(last?.end ?? 0, token.start);
    if (last !== undefined && belonging.test(before)) last.word.joined = true;
    const generic = asksSort.test(fold(before)) && sorts.has(fold(surface));
    const word = words.get(token.term) ?? {
      term: token.term,
      surface,
      named,
      generic,
      joined: false,
    };
    word.named ||= named;
    words.set(token.term, word);
    last = { word, end: token.end };
  });
  return [...words.values()];
}

/** What stands between two words of which one belongs to the other; also nothing but a space. */
const belonging =
  /^(?:\s+(?:de la|de l['’]|de|du|des|d['’]|of the|of|del|von|der|des)\s*|\s+d['’]|['’]s\s+|[\s-])$/iu;
/** A word that asks, directly before the sort of thing that is wanted. */
const asksSort =
  /(?:quels?|quelles?|kels?|kelles?|which|what|que|welche[rmsn]?|how many|combien de)\s+$/u;
const sorts = new Set(
  `pays ville villes personne personnes homme femme annee annees date jour mois siecle lieu lieux
  endroit endroits region regions nom country countries city cities town person people man woman year
  years day month century place places name pais paises ciudad ano land lander stadt jahr`.split(
    /\s+/,
  ),
);
