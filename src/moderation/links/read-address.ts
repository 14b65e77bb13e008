import type { Chain, Word } from './chains.js';
import type { Pretence } from './link.js';
import { endingsOfFiles, isTopLevel } from './top-level.js';

/** A chain of words as an address; places are those of the plain text. */
export interface Address {
  /** With its scheme and what stands before an `@`. */
  readonly start: number;
  readonly host: readonly Word[];
  /** After the host and port, where the path begins. */
  readonly pathStart: number;
  readonly end: number;
  readonly form: 'address' | 'name' | 'guess';
  /** What stands before an `@`, where that is a host's name. */
  readonly pretends: Pretence | null;
}

/** Null for a mail address, what stands before an `@`, and what can be no name. */
export function readAddress(chain: Chain, text: string): Address | null {
  const [first] = chain.labels;
  if (first === undefined) return null;
  const scheme = schemeBefore(text, first.start);
  if (scheme === null && text[first.start - 1] === '@') return null;
  const host = hostOf(chain, scheme !== null);
  const last = host.at(-1);
  if (last === undefined) return null;
  const pathStart = last.end + (portAt(text, last.end)?.length ?? 0);
  const rest = restOf(text, pathStart);
  if (isBeforeAt(text, last.end, scheme !== null)) return null;
  const isPlain = scheme !== null || pathStart > last.end || rest.length > 0;
  return {
    start: scheme?.start ?? first.start,
    host,
    pathStart,
    end: pathStart + rest.length,
    form: formOf(chain, host, isPlain),
    pretends: scheme?.pretends ?? null,
  };
}

interface Scheme {
  readonly start: number;
  readonly pretends: Pretence | null;
}

/** `hxxp` is how people write what nobody should follow; others follow it all the same. */
const schemes = /(?<![\p{L}\p{N}])h[tx]{2}ps? ?: ?[/\\]{1,4} ?(?:([^\s/\\?#<>]*)@)?$/u;
const longestScheme = 220;

function schemeBefore(text: string, at: number): Scheme | null {
  if (!/[/\\@ ]/.test(text[at - 1] ?? '')) return null;
  const before = text.slice(Math.max(0, at - longestScheme), at);
  const found = schemes.exec(before);
  if (found === null) return null;
  const { 0: all, 1: user } = found;
  const host = user === undefined ? null : hostIn(user);
  return { start: at - all.length, pretends: host === null ? null : { host, isAddress: true } };
}

/** The first name of a host in a text; null where there is none. */
export function hostIn(text: string): string | null {
  for (const { 1: name = '' } of text.slice(0, longestScheme).matchAll(names)) {
    if (isTopLevel(name.slice(name.lastIndexOf('.') + 1))) return name;
  }
  return null;
}

const names = /(?<![\p{L}\p{N}_.-])((?:[\p{L}\p{N}_-]+\.)+\p{L}{2,24})(?![\p{L}\p{N}_@-])/gu;

function portAt(text: string, at: number): string | undefined {
  return /^:\d{1,5}(?!\d)/.exec(text.slice(at, at + 7))?.[0];
}

/** Path, query and fragment, without the signs that close a sentence or brackets around it. */
function restOf(text: string, at: number): string {
  if (!'/\\?#'.includes(text[at] ?? ' ')) return '';
  const unbroken = /^[^\s<>"]*/.exec(text.slice(at, at + longestRest))?.[0] ?? '';
  // Within Markdown's shown words, the address that they hide follows.
  const whole = unbroken.split('](', 1)[0] ?? '';
  let end = whole.length;
  while (end > 0 && isClosing(whole.slice(0, end))) end -= 1;
  // A question or an exclamation mark at the end of a host is the sentence's.
  return end === 0 || (whole[0] === '?' && end === 1) ? '' : whole.slice(0, end);
}

const longestRest = 2_000;

function isClosing(rest: string): boolean {
  const last = rest.at(-1) ?? '';
  if (last === ')') return !rest.includes('(');
  return ".,;:!?'*_~|]}`”»".includes(last);
}

/** With a scheme, all up to the next slash is before it; else it is a mail address. */
function isBeforeAt(text: string, end: number, hasScheme: boolean): boolean {
  if (!hasScheme) return text[end] === '@';
  return /^[^\s/\\?#<>"]*@/.test(text.slice(end, end + longestScheme));
}

/** Without what a sentence adds after the name: `evil.example.Then`. */
function hostOf({ labels }: Chain, hasScheme: boolean): readonly Word[] {
  for (let count = labels.length; count >= 2; count -= 1) {
    const host = labels.slice(0, count);
    const top = host.at(-1)?.text ?? '';
    if (isTopLevel(top) || /[^\x20-\x7e]/.test(top) || top.startsWith('xn--')) return host;
  }
  const top = labels.at(-1)?.text ?? '';
  return hasScheme || /^[a-z]{2,24}$/.test(top) ? labels : [];
}

function formOf(chain: Chain, host: readonly Word[], isPlain: boolean): Address['form'] {
  const top = host.at(-1)?.text ?? '';
  if (chain.isHidden || !(isPlain || isTopLevel(top))) return 'guess';
  return isPlain ? 'address' : endingsOfFiles.has(top) ? 'guess' : 'name';
}
