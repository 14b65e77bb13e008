import type { Finding } from '../finding.js';
import type { Addition } from './proposal-store.js';

interface Words {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * What a card says once something is added to it. With its text, the words go behind those before, as far
 * as there is room; what was said word for word is not said twice. Without, the findings are the newer of
 * each rule.
 */
export function grow(before: Words, { text, findings = [] }: Addition): Words {
  if (text === undefined) {
    const others = before.findings.filter(({ rule }) => findings.every((one) => one.rule !== rule));
    return { text: before.text, findings: [...others, ...findings] };
  }
  const from = before.text.length + 1;
  const isSaid = before.text.split('\n').includes(text);
  if (text === '' || isSaid || from + text.length > longestText) return before;
  const moved = findings.map((one) => ({ ...one, start: one.start + from, end: one.end + from }));
  return { text: `${before.text}\n${text}`, findings: [...before.findings, ...moved] };
}

const longestText = 2_000;
