import type { Analyser } from '../../retrieval/evidence.js';
import type { TranslationTables } from '../../retrieval/translation/translation-tables.js';
import type { DraftSentence } from '../draft.js';
import type { SentenceRef } from '../sentence-ref.js';
import { type AddsNegation, createAddsNegation } from './added-negation.js';
import { type AddsPredicate, createAddsPredicate } from './adds-predicate.js';
import type { WrittenText } from './content-words.js';
import { figuresAgree } from './figures/figures-agree.js';
import type { NumberedSentences } from './number-sentences.js';
import type { ParsedSentence } from './parse-line.js';
import { createSharedContent, type SharedContent } from './shared-content.js';
import { createLeakCheck, isData, namesAddress, reachesOut } from './suspicious.js';

/** Why a sentence of a model was dropped; for the log. */
export type DropReason =
  | 'no_number'
  | 'wrong_number'
  | 'figures'
  | 'negation'
  | 'contradicted'
  | 'predicate'
  | 'content'
  | 'names'
  | 'reach'
  | 'data'
  | 'leaked_rules'
  | 'too_long'
  | 'repeated'
  | 'leans_on_dropped';

export interface VerificationContext {
  readonly numbered: NumberedSentences;
  /** Of the answer. */
  readonly language: string;
  /** What the model was told. */
  readonly rules: string;
  /** Sentences that stand already, of an earlier reply too; those of this one are added. */
  readonly standing?: Set<string>;
}

/** What became of one sentence: it stands, or why it does not. */
export type Judgement = StandingSentence | { readonly dropped: DropReason };

export interface StandingSentence {
  readonly sentence: DraftSentence;
  /** There is a name in it of which nothing can be said: the original is to stand beside it. */
  readonly needsOriginal: boolean;
}

/** Judges the sentences of one reply, one after the other in their order. */
export type SentenceJudge = (parsed: ParsedSentence) => Judgement;

const longestSentence = 600;
/** More sources than this prove nothing: a model that cites everything cites nothing. */
const mostSources = 6;

export interface SentenceJudgeProps {
  readonly analyser: Analyser;
  /** Tells words and names apart across languages; default by how they are written. */
  readonly translations?: Pick<TranslationTables, 'for'> | undefined;
  /** Default: nothing is known to contradict. */
  readonly contradicts?: Contradicts | undefined;
}

/** Whether what the sources say of the same thing is something else than the sentence says. */
export type Contradicts = (sentence: WrittenText, sources: readonly WrittenText[]) => boolean;

/** Refuses every sentence that its sources do not carry. One judge for each reply. */
export function createSentenceJudge(
  props: SentenceJudgeProps,
): (context: VerificationContext) => SentenceJudge {
  const content = createSharedContent(props);
  const addsNegation = createAddsNegation(props);
  const addsPredicate = createAddsPredicate(props);
  const { contradicts = () => false } = props;
  return (context) => {
    const leaks = createLeakCheck(context.rules);
    const { standing = new Set<string>() } = context;
    let droppedBefore = false;
    return ({ text, numbers }) => {
      const sources = sourcesOf(numbers, context.numbered);
      const checks = { leaks, content, addsNegation, addsPredicate, contradicts };
      const judged = { text, numbers, sources, ...checks };
      const leans = droppedBefore && opensWithReference.test(text);
      const reason = leans
        ? 'leans_on_dropped'
        : reasonToDrop({ ...judged, language: context.language });
      droppedBefore = reason !== null && reason !== 'unsure_names';
      if (standing.has(text)) return { dropped: 'repeated' };
      if (reason !== null && reason !== 'unsure_names') return { dropped: reason };
      standing.add(text);
      const sentence = { text, sources, emphasis: [], heading: null };
      return { sentence, needsOriginal: reason === 'unsure_names' };
    };
  };
}

interface Judged {
  readonly text: string;
  readonly numbers: readonly number[];
  readonly sources: readonly SentenceRef[];
  readonly leaks: (sentence: string) => boolean;
  readonly content: SharedContent;
  readonly addsNegation: AddsNegation;
  readonly addsPredicate: AddsPredicate;
  readonly contradicts: Contradicts;
  readonly language: string;
}

function reasonToDrop({
  text,
  numbers,
  sources,
  leaks,
  content,
  addsNegation,
  addsPredicate,
  contradicts,
  language,
}: Judged): DropReason | 'unsure_names' | null {
  if (numbers.length === 0) return 'no_number';
  if (sources.length === 0 || sources.length > mostSources) return 'wrong_number';
  if (text.length > longestSentence) return 'too_long';
  const quoted = sources.map(textOf);
  if (reachesOut(text) || namesAddress(text, quoted)) return 'reach';
  if (isData(text)) return 'data';
  if (leaks(text)) return 'leaked_rules';
  const originals = sources.map((ref, index) => ({
    text: quoted[index] ?? '',
    language: ref.article.language,
  }));
  if (!figuresAgree({ text, language }, originals)) return 'figures';
  if (addsNegation({ text, language }, originals)) return 'negation';
  if (contradicts({ text, language }, originals)) return 'contradicted';
  if (addsPredicate({ text, language }, originals)) return 'predicate';
  return content.lack(
    { text, language },
    {
      text: quoted.join('\n'),
      language: sources[0]?.article.language ?? 'und',
      surroundings: sources.map(surroundingsOf).join('\n'),
    },
  );
}

/** The sentence would speak of what the reader never saw. */
const opensWithReference =
  /^(?:il|ils|elle|elles|ce|cela|ceci|cette|cet|ces|celui-ci|celle-ci|it|they|he|she|this|these|that|those|er|sie|es|dies|diese[rsnm]?|esto|esta|este|estos|estas|ello)\b/iu;

function sourcesOf(numbers: readonly number[], numbered: NumberedSentences): SentenceRef[] {
  return numbers.flatMap((number) => numbered.ref(number) ?? []);
}

function textOf({ article, sentence }: SentenceRef): string {
  return article.text.slice(sentence.start, sentence.end);
}

/** The title, the heading and the two sentences before: who "he" is. */
function surroundingsOf({ article, sentence }: SentenceRef): string {
  const before = article.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .filter(({ section }) => section === sentence.section);
  const heading = article.sections[sentence.section]?.heading ?? '';
  return [
    article.title,
    heading,
    ...before.map((other) => textOf({ article, sentence: other })),
  ].join('\n');
}
