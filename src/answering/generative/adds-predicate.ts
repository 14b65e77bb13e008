import type { Analyser } from '../../retrieval/evidence.js';
import { fold } from '../../retrieval/fold.js';
import { toldBy } from '../../retrieval/told-otherwise.js';
import { contentWords, isLike, type WrittenText } from './content-words.js';

/**
 * DECISIONS
 * A sentence may share most of its words with its sources and still say what they do not: "German
 * Gref, PDG de Sberbank, est un escroc". What something is said to be ("est un …", "is the …") must
 * therefore stand there, and so must a word that takes an attribute back ("l’ancien PDG", "loin
 * d’être"). Only nouns behind an article are held to it: participles ("est considéré comme") and
 * adjectives sum up in too many right ways. In one language only; across languages synonyms would
 * fall that are right.
 */
export type AddsPredicate = (sentence: WrittenText, sources: readonly WrittenText[]) => boolean;

export function createAddsPredicate({ analyser }: { readonly analyser: Analyser }): AddsPredicate {
  return (sentence, sources) => {
    const alike = sources.filter(({ language }) => language === sentence.language);
    if (alike.length < sources.length || sources.length === 0) return false;
    const known = alike.flatMap((source) => contentWords(analyser, source));
    const text = fold(alike.map((source) => source.text).join('\n'));
    if (takenBack(sentence.text).some((word) => !text.includes(word))) return true;
    return predicates(sentence.text).some((predicate) => {
      const [head] = contentWords(analyser, { ...sentence, text: predicate });
      if (head === undefined || head.isName) return false;
      const told = new Set(toldBy(head.written));
      return !known.some(
        ({ term, folded }) => term === head.term || isLike(folded, head.folded) || told.has(folded),
      );
    });
  };
}

/** What stands behind "est un", "is the", "ist eine", "es el" and the like, to the next pause. */
function predicates(text: string): string[] {
  return [...text.matchAll(behindCopula)].map(([, predicate = '']) => predicate);
}

const copula =
  'est|sont|était|étaient|fut|furent|serait|is|are|was|were|ist|sind|war|waren|es|son|era|eran|fue|fueron';
const article =
  "un|une|le|la|les|des|l[’']|a|an|the|ein|eine|einer|der|die|das|una|unos|unas|el|los|las";
const behindCopula = new RegExp(
  `(?<!\\p{L})(?:${copula})\\s+(?:\\p{L}+ment\\s+|donc\\s+|aussi\\s+|also\\s+|auch\\s+)?(?:${article})(?:\\s+|(?<=[’']))([^,.;:!?\\[]+)`,
  'giu',
);

function takenBack(text: string): string[] {
  return [...fold(text).matchAll(distancing)].map(([word]) => word);
}

const distancing =
  /(?<![a-z])(?:ancien|ancienne|anciens|anciennes|ex|loin|pretendue?s?|soi-disant|supposee?s?|former|formerly|far from|alleged|allegedly|so-called|ehemalige[rsnm]?|fruhere[rsnm]?|angeblich\w*|sogenannte[rsnm]?|antigu[oa]s?|supuest[oa]s?)(?![a-z])/gu;
