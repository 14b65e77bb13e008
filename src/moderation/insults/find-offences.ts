import type { Match, Pattern } from './pattern/pattern.js';
import type { Token } from './token.js';
import type { Context, Language, Offence, Rule, Rules } from './words/language.js';

/** Offending words of a sentence. */
export interface FoundInSentence {
  readonly offence: Offence;
  /** Only a model can tell. */
  readonly isMaybe: boolean;
  readonly start: number;
  readonly end: number;
}

/** What is said in a sentence to hurt; not what is told of others' words, played, or denied. */
export function findOffences(
  tokens: readonly Token[],
  { offences, contexts }: Pick<Language, 'offences' | 'contexts'>,
): readonly FoundInSentence[] {
  const found = matchesOf(tokens, offences);
  if (found.length === 0) return [];
  const around = new Set(matchesOf(tokens, contexts).map(({ rule }) => rule.finds));
  if (around.has('report')) return [];
  return found.flatMap(({ rule, match }) => {
    const isPlayed = rule.finds === 'threat' && around.has('game');
    if (isPlayed || (!rule.isDenied && isNegated(tokens, match))) return [];
    const isMaybe = rule.isMaybe || isMeantWell(rule, around);
    return [{ offence: rule.finds, isMaybe, ...placeOf(tokens, match) }];
  });
}

function isMeantWell({ finds, isGrave }: Rule<Offence>, around: ReadonlySet<Context>): boolean {
  if (isGrave || finds === 'hatred') return false;
  return around.has('praise') || (finds === 'threat' && around.has('joke'));
}

function matchesOf<Finds extends Offence | Context>(
  tokens: readonly Token[],
  rules: Rules<Finds>,
): readonly { readonly rule: Rule<Finds>; readonly match: Match }[] {
  const found: { rule: Rule<Finds>; match: Match }[] = [];
  const present = new Set(tokens.flatMap(({ word, classes }) => [word, ...classes]));
  const tried = new Map<Rule<Finds>, boolean>();
  for (const [from, { word, classes }] of tokens.entries()) {
    for (const name of [word, ...classes]) {
      for (const rule of rules.get(name) ?? []) {
        const mayMatch = tried.get(rule) ?? hasNeeds(rule.pattern, present);
        tried.set(rule, mayMatch);
        const match = mayMatch ? rule.pattern.matchAt(tokens, from) : null;
        if (match !== null) found.push({ rule, match });
      }
    }
  }
  return found;
}

function hasNeeds({ needs }: Pattern, present: ReadonlySet<string>): boolean {
  if (needs === null) return true;
  for (const name of needs) if (present.has(name)) return true;
  return false;
}

/** "not", "never", "pas" in the clause, up to the word after what was found. */
function isNegated(tokens: readonly Token[], { from, to }: Match): boolean {
  let start = from;
  while (start > 0 && !clauseMarks.has(tokens[start - 1]?.word ?? '')) start -= 1;
  for (let at = start; at < Math.min(tokens.length, to + 1); at += 1) {
    if (denies(tokens, at)) return true;
  }
  return false;
}

const clauseMarks = new Set([',', '(', 'but', 'so', 'mais', 'alors', 'donc']);

function denies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1];
  if (token.classes.has('NOBODY')) return true;
  // "No woman …", but not "no you are".
  if (token.word === 'no') return next !== undefined && !next.classes.has('YOU');
  if (!token.classes.has('NEG')) return false;
  // "N'est-ce pas …", "isn't it …", "why don't we …" ask for agreement.
  if (token.word === 'pas') return tokens[at - 1]?.word !== 'ce';
  return token.word !== 'not' || !asking.has(next?.word ?? '');
}

const asking = new Set([
  'it',
  'this',
  'that',
  'we',
  'you',
  'someone',
  'realise',
  'realize',
  'recognise',
  'see',
]);

/** With the adjectives before them: "worthless idiot". */
function placeOf(tokens: readonly Token[], { from, marked }: Match) {
  let first = marked.from;
  while (first > from && isAdjective(tokens[first - 1])) first -= 1;
  return { start: tokens[first]?.start ?? 0, end: tokens[marked.to - 1]?.end ?? 0 };
}

function isAdjective(token: Token | undefined): boolean {
  return token !== undefined && (token.classes.has('INTENS') || token.classes.has('BADADJ'));
}
