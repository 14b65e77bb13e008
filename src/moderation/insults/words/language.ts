import { type Phrases, parsePattern } from '../pattern/parse-pattern.js';
import { createPattern, type Pattern, type Piece } from '../pattern/pattern.js';
import { type Lexicon, readLexicon, readLines } from './read-words.js';

export const offences = ['insult', 'hatred', 'threat'] as const;
export type Offence = (typeof offences)[number];

/**
 * `report`: others' words are told, and nothing is found. `game`: no threats are. `joke`: somebody laughs,
 * and no threat is sure but a grave one. `praise`: nor are insults.
 */
export type Context = 'report' | 'game' | 'joke' | 'praise';

/** A pattern, and what it is for. */
export interface Rule<Finds extends Offence | Context> {
  readonly finds: Finds;
  /** Only a model can tell. */
  readonly isMaybe: boolean;
  /** It has a negation of its own, so that one beside it means nothing. */
  readonly isDenied: boolean;
  /** No joke: telling somebody to die. */
  readonly isGrave: boolean;
  readonly pattern: Pattern;
}

/** How one language insults. */
export interface Language {
  readonly lexicon: Lexicon;
  readonly offences: Rules<Offence>;
  readonly contexts: Rules<Context>;
  /** Words that stand in patterns, beside those of the lexicon. */
  readonly literals: ReadonlySet<string>;
}

/** By the words and classes with which they begin. */
export type Rules<Finds extends Offence | Context> = ReadonlyMap<string, readonly Rule<Finds>[]>;

type AnyRule = Rule<Offence> | Rule<Context>;

export const languageNames = ['french', 'english'] as const;
export type LanguageName = (typeof languageNames)[number];

/** @throws Error for a file that cannot be read: a fault of ours. */
export function readLanguage(name: LanguageName): Language {
  const lexicon = readLexicon(readLines(`${name}.txt`));
  const lines = readLines(`${name}-patterns.txt`);
  const rules = readRules(lines, lexicon);
  return {
    lexicon,
    offences: byBeginning(rules.filter(isOffence)),
    contexts: byBeginning(rules.filter(isContext)),
    literals: new Set(lines.flatMap((line) => line.match(/\b[a-z]{2,}\b/g) ?? [])),
  };
}

function readRules(lines: readonly string[], lexicon: Lexicon): readonly AnyRule[] {
  const phrases = new Map<string, Piece>();
  const known = new Set([...lexicon.values()].flatMap((classes) => [...classes]).concat(given));
  const rules: AnyRule[] = [];
  for (const line of lines) {
    const [, name, phrase] = /^let ([A-Z]+) = (.*)$/.exec(line) ?? [];
    if (name !== undefined && phrase !== undefined) {
      phrases.set(name, readPattern(phrase, phrases, known));
    } else {
      rules.push(readRule(line, phrases, known));
    }
  }
  return rules;
}

/** Classes that no word has of itself: see read-tokens.ts. */
const given = ['MENTION', 'CAPITAL', 'THEMG', 'THEMP'];

function isOffence(rule: AnyRule): rule is Rule<Offence> {
  return offences.some((offence) => offence === rule.finds);
}

function isContext(rule: AnyRule): rule is Rule<Context> {
  return !isOffence(rule);
}

function readRule(line: string, phrases: Phrases, known: ReadonlySet<string>): AnyRule {
  const [, finds, kind, written] =
    /^(insult|hatred|threat|report|game|joke|praise)(?: (maybe|denied|grave))?: (.*)$/.exec(line) ??
    [];
  if (finds === undefined || written === undefined) throw new Error(`Not a rule: ${line}`);
  return {
    finds,
    isMaybe: kind === 'maybe',
    isDenied: kind === 'denied',
    isGrave: kind === 'grave',
    pattern: createPattern(readPattern(written, phrases, known), written),
  } as AnyRule;
}

function readPattern(written: string, phrases: Phrases, known: ReadonlySet<string>): Piece {
  for (const name of written.match(/\b[A-Z]+\b/g) ?? []) {
    if (!phrases.has(name) && !known.has(name)) throw new Error(`No ${name}, in ${written}`);
  }
  return parsePattern(written, phrases);
}

function byBeginning<Finds extends Offence | Context>(rules: readonly Rule<Finds>[]): Rules<Finds> {
  const found = new Map<string, Rule<Finds>[]>();
  for (const rule of rules) {
    for (const name of rule.pattern.beginsWith) {
      const others = found.get(name);
      if (others === undefined) found.set(name, [rule]);
      else others.push(rule);
    }
  }
  return found;
}
