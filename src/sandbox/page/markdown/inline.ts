import type { Inline } from './nodes.js';

/** Reads one paragraph's text as Discord does. Only `http` and `https` addresses become links. */
export function parseInline(text: string): readonly Inline[] {
  return parse(text, { inLink: false, depth: 0 });
}

/** Deeper nesting stays text, so that hostile input cannot exhaust the stack. */
const deepest = 12;

interface Where {
  readonly inLink: boolean;
  readonly depth: number;
}

interface Rule {
  readonly pattern: RegExp;
  /** Null when the match is no such thing after all: the next rule is tried. */
  readonly read: (match: RegExpExecArray, where: Where) => Inline | null;
}

const rules: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, read: (match) => textNode(match[1] ?? '') },
  {
    pattern: /(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
    read: (match) => ({ kind: 'code', text: unpad(match[2] ?? '') }),
  },
  { pattern: /<(https?:\/\/[^\s<>]+)>/iy, read: (match, where) => bareLink(match[1] ?? '', where) },
  {
    pattern:
      /\[((?:\\.|[^\]\\[]|\[[^\]]*\])+)\]\(\s*(<[^<>\s]+>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)(?:\s+"[^"]*")?\s*\)/y,
    read: maskedLink,
  },
  {
    pattern: /https?:\/\/[^\s<]+/iy,
    read: (match, where) => bareLink(trimAddress(match[0]), where),
  },
  { pattern: /<@!?(\d{1,20})>/y, read: (match) => ({ kind: 'member', id: match[1] ?? '' }) },
  { pattern: /<@&(\d{1,20})>/y, read: (match) => ({ kind: 'role', id: match[1] ?? '' }) },
  { pattern: /<#(\d{1,20})>/y, read: (match) => ({ kind: 'channel', id: match[1] ?? '' }) },
  { pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, read: timestamp },
  {
    pattern: /<\/([-_\p{L}\p{N} ]{1,100}):\d{1,20}>/uy,
    read: (match) => ({ kind: 'command', name: match[1] ?? '' }),
  },
  {
    pattern: /<a?:(\w{2,32}):\d{1,20}>/y,
    read: (match) => ({ kind: 'emoji', name: match[1] ?? '' }),
  },
  { pattern: /@(?:everyone|here)\b/y, read: (match) => ({ kind: 'everyone', text: match[0] }) },
  { pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, read: span('strong') },
  { pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, read: span('underline') },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y, read: span('strike') },
  { pattern: /\|\|((?:\\[\s\S]|[^\\])+?)\|\|/y, read: span('spoiler') },
  { pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)(?<=\S)\*(?!\*)/y, read: span('emphasis') },
  { pattern: /_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy, read: span('emphasis') },
];

/** Characters at which a rule can begin; between them text is taken over whole. */
const plain = /[^\\`<[h@*_~|]+/iy;

function parse(text: string, where: Where): readonly Inline[] {
  if (where.depth > deepest) return [textNode(text)];
  const nodes: Inline[] = [];
  let position = 0;
  while (position < text.length) {
    const read = readAt(text, position, where);
    append(nodes, read.node);
    position += read.length;
  }
  return nodes;
}

function readAt(text: string, position: number, where: Where): { node: Inline; length: number } {
  plain.lastIndex = position;
  const run = plain.exec(text);
  if (run !== null) return { node: textNode(run[0]), length: run[0].length };
  for (const { pattern, read } of rules) {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    const node = match === null ? null : read(match, where);
    if (match !== null && node !== null) return { node, length: lengthOf(match, node) };
  }
  return { node: textNode(text.charAt(position)), length: 1 };
}

/** A bare address may have lost the full stop that ends its sentence. */
function lengthOf(match: RegExpExecArray, node: Inline): number {
  if (!/^https?:/i.test(match[0]) || node.kind !== 'link') return match[0].length;
  return trimAddress(match[0]).length;
}

function append(nodes: Inline[], node: Inline): void {
  const last = nodes.at(-1);
  if (node.kind === 'text' && last?.kind === 'text') {
    nodes[nodes.length - 1] = textNode(last.text + node.text);
  } else nodes.push(node);
}

function span(kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'): Rule['read'] {
  return (match, where) => ({ kind, children: parse(match[1] ?? '', deeper(where)) });
}

function maskedLink(match: RegExpExecArray, where: Where): Inline | null {
  const address = (match[2] ?? '').replace(/^<|>$/g, '');
  if (where.inLink || !isWebAddress(address)) return null;
  const children = parse(match[1] ?? '', { ...deeper(where), inLink: true });
  return { kind: 'link', url: address, children };
}

function bareLink(address: string, where: Where): Inline | null {
  if (where.inLink || !isWebAddress(address)) return null;
  return { kind: 'link', url: address, children: [textNode(address)] };
}

function timestamp(match: RegExpExecArray): Inline | null {
  const seconds = Number(match[1]);
  // Beyond what a date of the browser can hold.
  if (Math.abs(seconds) > 8.64e12) return null;
  return { kind: 'timestamp', seconds, style: match[2] ?? 'f' };
}

/** Whether an address may become a link. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:';
}

/** Without the punctuation of the sentence around it, and without a bracket opened before it. */
function trimAddress(address: string): string {
  let trimmed = address.replace(/[.,:;"'!?\]*_~|]+$/u, '');
  while (trimmed.endsWith(')') && count(trimmed, ')') > count(trimmed, '(')) {
    trimmed = trimmed.slice(0, -1);
  }
  return trimmed;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

function unpad(code: string): string {
  return /^ .*\S.* $/s.test(code) ? code.slice(1, -1) : code;
}

function deeper(where: Where): Where {
  return { ...where, depth: where.depth + 1 };
}

function textNode(text: string): Extract<Inline, { kind: 'text' }> {
  return { kind: 'text', text };
}
