import type { Candidate } from './candidate.js';

/** How a language dates what happened, and asks what that was. */
export interface EventRules {
  /** A day or a year that opens a sentence, as `date`, before a comma or the verb. */
  readonly opening: RegExp;
  /** Forms that tell the past: what is to come did not happen. */
  readonly past: RegExp;
  /** @param date as it stands within a sentence: "le 1er janvier". */
  ask(date: string): string;
}

/** "Le 1er janvier, une directive a souligné …" → "Que s’est-il passé le 1er janvier ?" */
export function askEvent(text: string, { opening, past, ask }: EventRules): Candidate[] {
  const date = opening.exec(text)?.groups?.date;
  if (date === undefined || !past.test(text.slice(date.length))) return [];
  const [first = ''] = date;
  return [{ kind: 'event', question: ask(first.toLowerCase() + date.slice(first.length)) }];
}
