import type { Analyser } from '../../retrieval/evidence.js';
import type { Difference, Verdict } from '../answer.js';
import { readFigures } from '../generative/figures/read-figures.js';
import { alignWords } from './align-words.js';
import { attachment } from './checks/attachment.js';
import { complements } from './checks/complements.js';
import { denials } from './checks/denials.js';
import { figures } from './checks/figures.js';
import { marks } from './checks/marks.js';
import { names } from './checks/names.js';
import { opposites } from './checks/opposites.js';
import { order } from './checks/order.js';
import { parallels } from './checks/parallels.js';
import { subject } from './checks/subject.js';
import { weekdays } from './checks/weekdays.js';
import { type ClaimWord, type LanguageText, readClaimWords } from './claim-words.js';
import type { Check, Comparison, Objection } from './comparison.js';
import { monthOf } from './lexicon/calendar.js';
import { isJoiningVerb, isLight } from './lexicon/light-words.js';
import type { WordRelations } from './word-relations.js';

/** What one or two sentences say of a claim. */
export interface Judgement {
  readonly verdict: Verdict;
  /** For `contradicted`. */
  readonly difference: Difference | null;
  /** Share of the claim's content that the text speaks of, 0 to 1. */
  readonly coverage: number;
  /** A figure, a date, a name, a role or a denial stands against the claim: whoever judges may not support it. */
  readonly isBarred: boolean;
  /** It says all of this of another, who need not be the only one: nobody may report it so. */
  readonly isOfAnother: boolean;
  /** Why it is not supported, for whoever reads an evaluation. */
  readonly reasons: readonly string[];
}

/** Pure: the same claim and text, the same judgement. */
export type JudgeClaim = (claim: LanguageText, text: LanguageText) => Judgement;

export interface JudgeClaimProps {
  readonly analyser: Analyser;
  readonly relations: WordRelations;
}

const checks: readonly Check[] = [
  opposites,
  figures,
  names,
  weekdays,
  marks,
  denials,
  order,
  subject,
  complements,
  attachment,
  parallels,
];

export function createJudgeClaim({ analyser, relations }: JudgeClaimProps): JudgeClaim {
  return (claim, text) => {
    const languages = { claim: claim.language, evidence: text.language };
    const [claimed, stated] = [claim, text].map((one) => ({
      ...one,
      words: readClaimWords(analyser, one),
    }));
    if (claimed === undefined || stated === undefined) throw new RangeError('nothing to compare');
    const { pairs, missing: unfound } = alignWords(
      claimed.words,
      stated.words,
      relations,
      languages,
    );
    const months = monthsOf(claim);
    const missing = unfound.filter((word) => !isLight(word) && !months.has(monthOf(word.folded)));
    const comparison = { claim: claimed, text: stated, languages, pairs, missing };
    return judge(comparison);
  };
}

/** The months that the check of figures compares, with the days and years beside them. */
function monthsOf({ text, language }: LanguageText): ReadonlySet<number | null> {
  const dates = readFigures(text, language).flatMap((figure) =>
    figure.kind === 'date' ? figure.readings : [],
  );
  return new Set(dates.flatMap(({ month }) => month ?? []));
}

function judge(comparison: Comparison): Judgement {
  const { pairs, missing } = comparison;
  const total = pairs.length + missing.length;
  const coverage = total === 0 ? 0 : pairs.length / total;
  if (pairs.length < 2) {
    const reasons = ['too little'];
    return { ...notCovered, coverage, isBarred: true, isOfAnother: false, reasons };
  }
  const objections = checks.flatMap((check) => check(comparison));
  const explained = new Set<ClaimWord>(objections.flatMap(({ explains }) => explains ?? []));
  const unexplained = missing.filter((word) => !explained.has(word));
  const reasons = [
    ...unexplained.map(({ written }) => `missing ${written}`),
    ...objections.map(({ reason }) => reason),
  ];
  const found = { objections, unexplained, coverage };
  const isOfAnother = objections.some((one) => one.isOfAnother && isAboutSame(one, found));
  return { coverage, reasons, isBarred: isBarred(found), isOfAnother, ...verdictOf(found) };
}

const notCovered = { verdict: 'not_covered', difference: null } as const;

function verdictOf(found: Found): Pick<Judgement, 'verdict' | 'difference'> {
  const { objections, unexplained } = found;
  if (objections.length === 0 && unexplained.length === 0) {
    return { verdict: 'supported', difference: null };
  }
  const [first, ...others] = objections.filter(({ difference }) => difference !== null);
  const isClear = first !== undefined && others.length === 0 && isAboutSame(first, found);
  return isClear ? { verdict: 'contradicted', difference: first.difference } : notCovered;
}

function isBarred({ objections, unexplained }: Found): boolean {
  return (
    unexplained.some(({ isName }) => isName) ||
    objections.some(({ difference, isHard }) => difference !== null || isHard === true)
  );
}

interface Found {
  readonly objections: readonly Objection[];
  readonly unexplained: readonly ClaimWord[];
  readonly coverage: number;
}

/** Whether all but what differs is said of the same thing. */
function isAboutSame(first: Objection, { objections, unexplained, coverage }: Found): boolean {
  const others = objections.filter(
    (other) => other !== first && !(other.isOfRoles && first.difference?.kind === 'role'),
  );
  if (unexplained.length === 0 && others.length === 0) return true;
  if (!first.isExclusive || coverage < 0.6) return false;
  const kind = first.difference?.kind;
  if (kind === 'figure' || kind === 'date') return unexplained.every(isJoiningVerb);
  return unexplained.length <= 1 && !unexplained.some(({ isName }) => isName);
}
