import { UserFacingError } from '../../../errors.js';
import type { Rulebook } from '../../../moderation/rules/rulebook.js';
import { safeText } from '../../safe-text.js';

/** What a list of a rule takes. */
export type EntryKind = 'words' | 'allowedWords' | 'invites' | 'domains';

/**
 * A list as it was typed: one a line or with commas, each once.
 * @throws UserFacingError that names the entry which it cannot take, and says what it takes.
 */
export function readEntries(typed: string, kind: EntryKind, rulebook: Rulebook): readonly string[] {
  const entries = typed
    .split(/[\n\r,]+/)
    .map((entry) => entry.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((entry) => entry !== '');
  return [...new Set(entries.map((entry) => readEntry(entry, kind, rulebook)))];
}

function readEntry(entry: string, kind: EntryKind, rulebook: Rulebook): string {
  if (kind === 'invites') return readInvite(entry, rulebook);
  if (kind === 'domains') return readDomain(entry, rulebook);
  const word = entry.toLowerCase();
  if (isRegularExpression(entry)) throw refusal((errors, given) => errors.pattern(given), entry);
  if (rulebook.isPattern(word)) return word;
  const most = rulebook.bounds.word.max;
  throw refusal((errors, given) => errors.notAWord({ given, most }), entry);
}

/**
 * What only a regular expression has: a class, a group with a sign of repetition or an alternative, a
 * backslash with a letter, an anchor, a point that is repeated.
 */
export function isRegularExpression(entry: string): boolean {
  return [
    /\\[bBdDsSwW]/,
    /\[[^\]]+\][*+?{]?/,
    /\((?:\?|[^)]*\|)/,
    /\)[*+?{]/,
    /\.[*+]/,
    /^\^|[^$]\$$/,
    /^\/.+\/[gimsuy]*$/,
    /[\p{L}\p{N}]\{\d+/u,
  ].some((sign) => sign.test(entry));
}

/** A code, or the link that ends in one. */
function readInvite(entry: string, rulebook: Rulebook): string {
  const link =
    /^(?:https?:\/\/)?(?:www\.)?(?:discord\.gg|discord(?:app)?\.com\/invite)\/([^/?#]+)/i;
  const code = link.exec(entry)?.[1] ?? entry;
  if (rulebook.isInviteCode(code)) return code;
  throw refusal((errors, given) => errors.notAnInvite(given), entry);
}

/** A domain, or an address in it. */
function readDomain(entry: string, rulebook: Rulebook): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(entry) ? entry : `https://${entry}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  if (rulebook.isDomain(host)) return host;
  throw refusal((errors, given) => errors.notADomain(given), entry);
}

type Errors = Parameters<
  ConstructorParameters<typeof UserFacingError>[0]
>[0]['moderation']['rules']['editing']['errors'];

function refusal(say: (errors: Errors, given: string) => string, entry: string): UserFacingError {
  const given = safeText(entry, 60) || '…';
  return new UserFacingError(({ moderation }) => say(moderation.rules.editing.errors, given));
}
