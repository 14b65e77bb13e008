import { type Check, type Comparison, doubt, type Objection } from '../comparison.js';

/** The words that the claim puts together stand together in the text, and say it of the same one. */
export const attachment: Check = (comparison) => [
  ...span(comparison),
  ...subject(comparison),
  ...restrictions(comparison),
];

function span({ pairs, claim }: Comparison): readonly Objection[] {
  const places = pairs.map(({ stated }) => stated.index);
  const length = Math.max(...places) - Math.min(...places);
  return length > claim.words.length * 3 + 8 ? [doubt('far apart')] : [];
}

/** Between what the claim speaks of and what it says of it, the text must not speak of another. */
function subject({ pairs, text }: Comparison): readonly Objection[] {
  const at = pairs.findIndex(({ claimed }, index) => index > 0 && !claimed.isName);
  const [about, said] = [pairs[at - 1]?.stated, pairs[at]?.stated];
  if (about === undefined || said === undefined || said.index <= about.index + 1) return [];
  const between = text.words.slice(about.index + 1, said.index);
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const strangers = between.filter(({ isName, index }) => isName && !taken.has(index));
  const isBroken = between[0]?.clause === about.clause && said.clause !== about.clause;
  const objections: Objection[] = [];
  if (strangers.length > 0 && said.clause !== about.clause)
    objections.push(doubt('another name between'));
  if (isBroken) objections.push(doubt('another clause between'));
  return objections;
}

/** What is true of all, of none, or of the first and the greatest, is so only with its restrictions. */
function restrictions({ pairs, claim, text }: Comparison): readonly Objection[] {
  const limited = claim.words.find(
    ({ marks, folded }) =>
      marks.some(
        (mark) => mark === 'all' || mark === 'only' || mark === 'not' || mark === 'more',
      ) || first.test(folded),
  );
  if (limited === undefined) return [];
  const behind = pairs
    .filter(({ claimed }) => claimed.index >= limited.index)
    .map(({ stated }) => stated.index);
  const [from, to] = [Math.min(...behind), Math.max(...behind)];
  const taken = new Set(pairs.map(({ stated }) => stated.index));
  const dropped = text.words.filter(
    ({ index, isContent }) => isContent && index > from && index < to && !taken.has(index),
  );
  return dropped.length > 0 ? [doubt(`restriction dropped: ${dropped[0]?.written}`)] : [];
}

const first =
  /^(?:premier|premiere|premiers|premieres|first|primer|primero|primera|erste|ersten|erster|erstes|unique|largest|biggest|greatest|oldest|youngest|highest)$/u;
