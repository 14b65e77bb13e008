import { type ComposedRequest, composeRequest, type WritingJob } from './compose-request.js';
import { notCoveredWord } from './parse-line.js';
import { loadPrompt, type Prompt } from './prompts.js';
import type { Reading } from './read-reply.js';
import type { Refused } from './sieve.js';

/**
 * DECISION: a reply is repaired, by one more call, only where the answer would lack what it is for:
 * nothing of it stands, or its first sentence fell. A sentence further on that fell is left out: a
 * second call costs as much as the first, and nobody misses it. What was shown stays as it is; the
 * repaired sentence comes behind it.
 */
export function needsRepair(reading: Reading): boolean {
  const { end, isNotCovered, firstStands } = reading;
  if (end !== 'whole' || isNotCovered || firstStands) return false;
  return repairable(reading).length > 0;
}

export interface Repair {
  readonly prompt: Prompt;
  readonly request: ComposedRequest;
  readonly mostSentences: number;
}

export async function composeRepair(job: WritingJob, reading: Reading): Promise<Repair> {
  const prompt = await loadPrompt('repair');
  const refused = repairable(reading).slice(0, mostRepaired);
  const mostSentences = Math.min(refused.length, job.mostSentences - reading.kept.length);
  const values = { notCovered: notCoveredWord, most: String(mostSentences) };
  const lines = refused.flatMap(({ sentence, reason }) => [
    `Refused: ${sentence.text}`,
    `Reason: ${reasons[reason] ?? ''}`,
  ]);
  return {
    prompt,
    request: composeRequest({ ...job, values, mostSentences }, prompt, lines),
    mostSentences,
  };
}

const mostRepaired = 3;

/** Addresses, mentions and repeated rules were not written to answer: there is nothing to repair. */
const reasons: Partial<Readonly<Record<Refused['reason'], string>>> = {
  no_number: 'it names no numbered sentence',
  wrong_number: 'it names a sentence that was not given, or too many',
  figures: 'a figure or date in it does not stand in the sentences that it names',
  negation: 'it denies what the sentences that it names do not deny',
  contradicted: 'the sentences that it names say otherwise',
  data: 'it is not a plain sentence',
  content: 'the sentences that it names do not say this',
  names: 'a name in it does not stand in the sentences that it names',
  too_long: 'it is too long',
  language: 'it is in the wrong language',
};

function repairable({ refused }: Reading): Refused[] {
  return refused.filter(({ reason }) => reasons[reason] !== undefined);
}
