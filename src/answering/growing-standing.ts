import type { AnswerSentence, Citation } from './answer.js';
import type { DraftSentence } from './draft.js';
import { type Verification, verifyDraft } from './verify-draft.js';
import type { Standing } from './verify-quotes.js';

/**
 * What stands of a draft that arrives sentence by sentence. What stood once is never taken back and
 * keeps its numbers, so that it can be shown at once; in the end it is what {@link verifyDraft} says
 * of the whole.
 */
export interface GrowingStanding {
  readonly standing: Standing;
  /** Verifies the next sentence. @returns whether something of it stands. */
  add(sentence: DraftSentence): Promise<boolean>;
}

export function createGrowingStanding(verification: Verification): GrowingStanding {
  const sentences: AnswerSentence[] = [];
  const citations: Citation[] = [];
  const numberOf = (given: Citation): number => {
    const known = citations.find((citation) => isSamePlace(citation, given));
    if (known !== undefined) return known.number;
    citations.push({ ...given, number: citations.length + 1 });
    return citations.length;
  };
  return {
    get standing() {
      return { sentences: [...sentences], citations: [...citations] };
    },
    async add(sentence) {
      const added = await verifyDraft({ sentences: [sentence] }, verification);
      const numbers = new Map(
        added.citations.map((citation) => [citation.number, numberOf(citation)]),
      );
      for (const one of added.sentences) {
        const renumbered = one.citations.flatMap((number) => numbers.get(number) ?? []);
        sentences.push({ ...one, citations: renumbered });
      }
      return added.sentences.length > 0;
    },
  };
}

function isSamePlace(one: Citation, other: Citation): boolean {
  return (
    one.articleId === other.articleId &&
    one.articleVersion === other.articleVersion &&
    one.start === other.start &&
    one.end === other.end
  );
}
