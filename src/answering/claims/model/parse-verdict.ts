import { type DifferenceKind, differenceKinds, type Verdict, verdicts } from '../../answer.js';

/** What a model says of a claim; not verified yet. */
export interface SaidVerdict {
  readonly verdict: Verdict;
  /** Numbers of the sentences that it rests on. */
  readonly numbers: readonly number[];
  readonly kind: DifferenceKind | null;
  /** The words that differ, as it gives them; empty where it gives none. */
  readonly claimed: string;
  readonly stated: string;
}

/** Reads the three lines of the rules; null where they are not there. */
export function parseVerdict(reply: string): SaidVerdict | null {
  const text = reply.replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '');
  const said = /^\W*VERDICT\W*:\W*(\w+)/imu.exec(text)?.[1]?.toLowerCase();
  const verdict = verdicts.find((one) => one === said);
  if (verdict === undefined) return null;
  const numbers = /^\W*SENTENCES\W*:(.*)$/imu.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  const difference = /^\W*DIFFERENCE\W*:\s*(.*)$/imu.exec(text)?.[1] ?? '';
  const [named = '', claimed = '', stated = ''] = difference.split('|').map((part) => part.trim());
  const kind = differenceKinds.find((one) => one === named.toLowerCase()) ?? null;
  return { verdict, numbers: [...new Set(numbers)], kind, claimed, stated };
}
