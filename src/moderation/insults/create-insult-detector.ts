import type { Detector, Spot } from '../detector.js';
import { createKnownWords, type IsKnownWord } from '../words/known-words.js';
import { type FoundInSentence, findOffences } from './find-offences.js';
import { readSentences } from './read-sentences.js';
import { type LanguageName, languageNames, type Offence, readLanguage } from './words/language.js';
import { createMending } from './words/mend-word.js';
import { type WrittenWord, writtenWords } from './written-words.js';

export interface InsultDetectorProps {
  /** Words of ordinary text, which are never taken for misspelt insults. */
  readonly isKnown?: IsKnownWord;
}

export interface InsultDetector extends Detector<'insults'> {
  /** Whether a message may offend where the rules are not sure enough to say so. */
  mayOffend(text: string): boolean;
}

/**
 * Insults to a person or a group in the discussion, hatred of groups, and threats of violence, in
 * French and English, by rules. Precision first: what is quoted, told, denied, played, or said of
 * oneself or of a thing is not found.
 */
export function createInsultDetector(props: InsultDetectorProps = {}): InsultDetector {
  // Read when the first message comes: a command that moderates nothing need not wait for it.
  let readers: readonly Reader[] | undefined;
  const offencesIn = (text: string) => {
    readers ??= languageNames.map((name) =>
      createReader(name, props.isKnown ?? createKnownWords()),
    );
    const words = writtenWords(text);
    return readers.flatMap((read) => read(words));
  };
  return {
    kind: 'insults',
    find({ text }, rule) {
      const found = offencesIn(text).filter(
        ({ isMaybe, offence }) => !isMaybe && rule.find.includes(offence),
      );
      return withoutOverlaps(joined(found)).map(spotOf);
    },
    mayOffend: (text) => offencesIn(text).length > 0,
  };
}

type Reader = (words: readonly WrittenWord[]) => readonly FoundOffence[];

function createReader(name: LanguageName, isKnown: IsKnownWord): Reader {
  const language = readLanguage(name);
  const mend = createMending({ ...language, isKnown });
  return (words) =>
    readSentences(words, language.lexicon, mend).flatMap((tokens, sentence) =>
      findOffences(tokens, language).map((offence) => ({ ...offence, sentence })),
    );
}

/** With which sentence it is of. */
interface FoundOffence extends FoundInSentence {
  readonly sentence: number;
}

/** Share of messages found that were rightly found; see DECISIONS.md. */
const confidences: Readonly<Record<Offence, number>> = { insult: 0.95, hatred: 0.95, threat: 0.9 };

function spotOf({ offence, start, end }: FoundOffence): Spot {
  return { start, end, reason: { code: offence }, confidence: confidences[offence] };
}

const rank: Readonly<Record<Offence, number>> = { threat: 0, hatred: 1, insult: 2 };

/** Words so near to each other are one insult: "break" and "neck". */
const near = 16;

function joined(found: readonly FoundOffence[]): readonly FoundOffence[] {
  const all: FoundOffence[] = [];
  for (const one of [...found].sort((left, right) => left.start - right.start)) {
    const at = all.findLastIndex(
      ({ offence, sentence }) => offence === one.offence && sentence === one.sentence,
    );
    const last = all[at];
    if (last === undefined || one.start - last.end > near) all.push(one);
    else all[at] = { ...last, end: Math.max(last.end, one.end) };
  }
  return all;
}

/** Of two at one place the graver stays, and then the longer. */
function withoutOverlaps(found: readonly FoundOffence[]): readonly FoundOffence[] {
  const byWeight = [...found].sort(
    (one, other) =>
      rank[one.offence] - rank[other.offence] ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  const kept: FoundOffence[] = [];
  for (const one of byWeight) {
    const isCovered = kept.some(({ start, end }) => one.start < end && start < one.end);
    if (!isCovered) kept.push(one);
  }
  return kept.sort((one, other) => one.start - other.start);
}
