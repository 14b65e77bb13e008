import type { MemberState } from '../../member-api.js';

/** A name that `@` or `#` can be completed to. */
export interface Completion {
  /** As the protocol writes it: `<@1>`, `<@&1>`, `<#1>`. */
  readonly mark: string;
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

/** Names of members, roles and places turned into mentions, except within code. */
export function withMentions(text: string, server: MemberState): string {
  const names = [...namesWith('@', server), ...namesWith('#', server)].sort(
    (a, b) => b.text.length - a.text.length,
  );
  return text
    .split(/(```[\s\S]*?```|`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : names.reduce(mention, part)))
    .join('');
}

/** The other way: mentions turned into the names that one would type. */
export function withNames(text: string, server: MemberState): string {
  const names = [...namesWith('@', server), ...namesWith('#', server)];
  return text.replace(
    /<(?:@[!&]?|#)\d+>/g,
    (mark) => names.find((name) => name.mark === mark.replace('!', ''))?.text ?? mark,
  );
}

function mention(text: string, { mark, text: name }: Completion): string {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_<])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'gu');
  // In a replacement, `$` would stand for something else.
  return text.replace(pattern, () => mark);
}

function namesWith(mark: string, server: MemberState): readonly Completion[] {
  return mark === '@' ? [...members(server), ...roles(server)] : places(server);
}

function members(server: MemberState): readonly Completion[] {
  return server.members.map(({ id, name, color }) => ({
    mark: `<@${id}>`,
    text: `@${name}`,
    color,
  }));
}

/** Everyone's role has the guild's own id, and is written out. */
function roles({ roles: all, guild }: MemberState): readonly Completion[] {
  return all
    .filter(({ id }) => id !== guild.id)
    .map(({ id, name, color }) => ({ mark: `<@&${id}>`, text: `@${name}`, color: color ?? '' }));
}

function places({ channels, threads }: MemberState): readonly Completion[] {
  return [...channels, ...threads].map(({ id, name }) => ({
    mark: `<#${id}>`,
    text: `#${name}`,
    color: null,
  }));
}

/** For a pattern with the flag `u`, where a hyphen may not be escaped. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
