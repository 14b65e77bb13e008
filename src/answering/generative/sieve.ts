import type { DraftSentence } from '../draft.js';
import { isInAnotherLanguage } from './answer-language.js';
import type { ParsedSentence } from './parse-line.js';
import type { DropReason, SentenceJudge, StandingSentence } from './sentence-judge.js';

/** Lets through the sentences of a reply that stand, in their order, as they come. */
export interface Sieve {
  take(sentences: readonly ParsedSentence[]): void;
  /** Aborted when no more is wanted: enough stands, or too much has fallen. */
  readonly full: AbortSignal;
  /** Once all that was taken is judged. */
  judged(): Promise<Judged>;
}

export interface Judged {
  readonly kept: readonly DraftSentence[];
  readonly refused: readonly Refused[];
  /** Whether the very first sentence, most often the one that answers, stands. */
  readonly firstStands: boolean;
}

export interface Refused {
  readonly sentence: ParsedSentence;
  readonly reason: DropReason | 'language';
}

export interface SieveProps {
  readonly judge: SentenceJudge;
  /** Of the answer; a sentence surely in another one falls. */
  readonly language: string;
  readonly mostSentences: number;
  readonly onSentence: ((sentence: DraftSentence) => void) | undefined;
}

export function createSieve({ judge, language, mostSentences, onSentence }: SieveProps): Sieve {
  const full = new AbortController();
  const kept: DraftSentence[] = [];
  const refused: Refused[] = [];
  let firstStands: boolean | undefined;
  let written = 0;
  let work: Promise<void> = Promise.resolve();
  const sift = async (parsed: ParsedSentence) => {
    if (full.signal.aborted) return;
    const judgement = judge(parsed);
    const isKept = 'sentence' in judgement && !(await isForeign(parsed.text, kept, language));
    firstStands ??= isKept;
    const reason = 'dropped' in judgement ? judgement.dropped : 'language';
    if (isKept) keep(judgement);
    else refused.push({ sentence: parsed, reason });
    if (written >= mostSentences || refused.length >= mostRefused) full.abort(enough());
  };
  const keep = ({ sentence, needsOriginal }: StandingSentence) => {
    written += 1;
    const original: DraftSentence = { ...sentence, text: null };
    for (const one of needsOriginal ? [sentence, original] : [sentence]) {
      kept.push(one);
      onSentence?.(one);
    }
  };
  return {
    full: full.signal,
    take(sentences) {
      for (const sentence of sentences) work = work.then(() => sift(sentence));
    },
    async judged() {
      await work;
      return { kept, refused, firstStands: firstStands ?? false };
    },
  };
}

/** By itself, or together with what stands before it: a short one says little of its language. */
async function isForeign(
  text: string,
  kept: readonly DraftSentence[],
  language: string,
): Promise<boolean> {
  if (await isInAnotherLanguage(text, language)) return true;
  const before = kept.flatMap((sentence) => sentence.text ?? []).join(' ');
  return before !== '' && isInAnotherLanguage(`${before} ${text}`, language);
}

/** A model that writes on and on what does not stand is not listened to any longer. */
const mostRefused = 12;

const enough = () => new DOMException('Nothing more is wanted', 'AbortError');
