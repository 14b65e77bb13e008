import type { Detector, Spot } from '../detector.js';
import { readSigns, type Signs } from '../text/read-signs.js';

/**
 * Finds invitations to servers of Discord, and addresses of the services that hand them out, also
 * where look-alikes, unseen signs, Markdown, spaces or a "dot" in words hide them.
 */
export function createInvitesDetector(): Detector<'invites'> {
  return {
    kind: 'invites',
    find({ text }, { allowed }) {
      const signs = withoutMarkdown(readSigns(text));
      const codes = new Set(allowed.map(codeOf));
      const found: Spot[] = [];
      for (const { index, 0: address, groups } of signs.characters.join('').matchAll(invitation)) {
        if (codes.has(groups?.code ?? '')) continue;
        found.push({
          start: signs.starts[index] ?? 0,
          end: signs.ends[index + address.length - 1] ?? text.length,
          reason: { code: 'invite' },
          confidence: 0.99,
        });
      }
      return found;
    },
  };
}

const bracketed = /[([{] {0,2}(?:\.|dot|point|punkt|punto) {0,2}[)\]}]/.source;
const dot = `(?: {0,3}(?:[.,·•。]|%2e|${bracketed}) {0,3}| {1,3}(?:dot|point|punkt|punto) {1,3})`;
const slash = `(?: {0,3}(?:${/[/\\]{1,3}/.source}|%2f) {0,3}| {1,3}slash {1,3})`;
const port = `(?::[0-9]{1,5})?`;

const beginnings = [
  `discord${dot}gg${port}${slash}(?:invite${slash})?`,
  `discord(?:app)?${dot}com${port}${slash}invite${slash}`,
  // The address that the application itself opens.
  `discord:${slash}(?:-${slash})?invite${slash}`,
  `(?:discord${dot}(?:me|io|link|li)|dsc${dot}gg|invite${dot}gg)${slash}`,
  `${/\.gg/.source}${slash}`,
];

/**
 * What an invitation looks like once it is folded, with its code. A bare ".gg/code" is one, "gg/wp"
 * and "op.gg/…" are not. No part repeats without bound, so that it takes time in proportion to the
 * text.
 */
const invitation = new RegExp(
  `(?<![a-z0-9])(?:${beginnings.join('|')})#?(?<code>[a-z0-9][a-z0-9-]{1,63})`,
  'g',
);

/** Invitations may be listed as whole addresses too. */
function codeOf(allowed: string): string {
  return (allowed.split('/').findLast((part) => part !== '') ?? '').toLowerCase();
}

/** Signs that only format, or make an address no link, are no part of it. One character, one unit. */
function withoutMarkdown({ characters, starts, ends }: Signs): Signs {
  const kept = characters.flatMap((character, index) =>
    '*_~|`<>'.includes(character) ? [] : [index],
  );
  return {
    characters: kept.map((index) => (characters[index] ?? '').charAt(0)),
    starts: kept.map((index) => starts[index] ?? 0),
    ends: kept.map((index) => ends[index] ?? 0),
  };
}
