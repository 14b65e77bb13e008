import { fold } from '../../retrieval/fold.js';
import { findNameLists, findNames } from '../spans/names.js';
import type { SentenceView } from './sentence-views.js';

/**
 * DECISIONS
 * "Sur quoi la Chine focalise-t-elle ses efforts ?" shares all its other words with "La Russie
 * focalise ses efforts sur …". That the name is missing says little by itself: most texts name their
 * subject once. It says much where its place is taken by a name of the same kind; and of one kind are
 * names that the text lists together ("Brésil, Russie, Inde, Chine") or that share its title.
 * Measured on half of PIAF, whose questions seldom have a name taken for another: objecting to any
 * other name costs .018 of the sentences that are right, to one of the same kind .002. It is kept for
 * questions that go on from one name to the next ("Et la Chine ?"), where the wrong name answered.
 */

/**
 * For each sentence, whether it speaks of another than the question: a name asked about stands
 * neither in it nor around it, and a name of the same kind stands there instead.
 */
export function speaksOfAnother(views: readonly SentenceView[]): boolean[] {
  // Most questions name nothing that is missing: then no list is looked for.
  let known: readonly NameList[] | undefined;
  const lists = () => {
    known ??= views.flatMap(listsOf);
    return known;
  };
  return views.map((view) => {
    const missing = view.question.names.filter(
      (terms) => !terms.some((term) => isAround(term, view)),
    );
    if (missing.length === 0) return false;
    const others = otherNames(view);
    return missing
      .flat()
      .some((term) =>
        others.some((name) => isListed(name, term, lists()) || isInTitle(name, term, view)),
      );
  });
}

interface NameList {
  readonly text: string;
  /** Terms of the question in the sentence that has the list. */
  readonly found: ReadonlyMap<string, number>;
}

function listsOf({ text, found }: SentenceView): NameList[] {
  return findNameLists(text).map((span) => ({ text: fold(text.slice(...span)), found }));
}

/** The sentence before counts only where the sentence points back at it. */
function isAround(term: string, { found, before, pointsBack, heading }: SentenceView): boolean {
  return found.has(term) || heading.has(term) || (pointsBack && before.has(term));
}

/** Those without a word of the question, in whatever language that is. */
function otherNames({ text, tokens }: SentenceView): string[] {
  const asked = tokens.filter(({ meaning }) => meaning !== undefined);
  return findNames(text)
    .filter(([from, to]) => !asked.some(({ start }) => start >= from && start < to))
    .map((span) => fold(text.slice(...span)));
}

function isListed(name: string, term: string, lists: readonly NameList[]): boolean {
  return lists.some(({ text, found }) => found.has(term) && text.includes(name));
}

function isInTitle(name: string, term: string, { ref, title }: SentenceView): boolean {
  const { title: text } = ref.article;
  // A name by itself there: "Brodeur" is no other than the "Martin" of "Martin Brodeur".
  return title.has(term) && findNames(text).some((span) => fold(text.slice(...span)) === name);
}
