import type { MemberState } from '../../member-api.js';

/** A name that `@` or `#` can be completed to. */
export interface Completion {
  readonly id: string;
  /** With its mark: `@Lina`, `#general`. */
  readonly text: string;
  readonly color: string | null;
}

const most = 10;

/** What the word before the caret can become; null when no name is being typed. */
export function completionsAt(
  text: string,
  caret: number,
  server: MemberState,
): { readonly start: number; readonly items: readonly Completion[] } | null {
  const match = /(?:^|\s)([@#])([^\s@#]*)$/u.exec(text.slice(0, caret));
  if (match === null) return null;
  const [, mark = '@', typed = ''] = match;
  const wanted = typed.toLocaleLowerCase();
  const items = namesWith(mark, server)
    .filter(({ text: name }) => name.slice(1).toLocaleLowerCase().includes(wanted))
    .slice(0, most);
  return { start: caret - typed.length - 1, items };
}

/** Names of members and channels turned into mentions, except within code. */
export function withMentions(text: string, server: MemberState): string {
  const names = [...namesWith('@', server), ...namesWith('#', server)].sort(
    (a, b) => b.text.length - a.text.length,
  );
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : names.reduce(mention, part)))
    .join('');
}

function mention(text: string, { id, text: name }: Completion): string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_<])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'gu');
  return text.replace(pattern, name.startsWith('@') ? `<@${id}>` : `<#${id}>`);
}

function namesWith(mark: string, server: MemberState): readonly Completion[] {
  return mark === '@'
    ? server.members.map(({ id, name, color }) => ({ id, text: `@${name}`, color }))
    : server.channels.map(({ id, name }) => ({ id, text: `#${name}`, color: null }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
