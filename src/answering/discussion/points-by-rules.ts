import { clipQuote } from './clip-quote.js';
import type { DiscussionPlace, DiscussionPoint, MessageQuote, PointKind } from './discussion.js';
import type { Relation } from './relate.js';
import { saysNothing } from './stance.js';
import type { Utterance } from './utterance.js';

/** A point, where it belongs, and how much of the discussion it is. */
export interface PlacedPoint {
  readonly place: DiscussionPlace | null;
  readonly point: DiscussionPoint;
  /** Messages it rests on count most; comparable within a discussion. */
  readonly worth: number;
  /** What is asked, for the article to answer; null elsewhere. */
  readonly question: { readonly text: string; readonly language: string } | null;
}

/** What was asked, agreed, disputed and said, without a model: quotes, and who takes up what. */
export function pointsByRules(
  utterances: readonly Utterance[],
  relations: readonly Relation[],
): readonly PlacedPoint[] {
  const takenUp = new Map<Utterance, Relation[]>();
  for (const relation of relations) {
    if (relation.role === 'replies' && isIdle(relation.from)) continue;
    takenUp.set(relation.to, [...(takenUp.get(relation.to) ?? []), relation]);
  }
  const used = new Set(relations.map(({ from }) => from));
  return utterances.flatMap((opening): readonly PlacedPoint[] => {
    const relating = takenUp.get(opening) ?? [];
    const kind = kindOf(opening, relating, used.has(opening));
    return kind === null ? [] : [pointOf(kind, opening, relating)];
  });
}

/** Of a question or a claim that bears on nothing, fewer words than this are small talk. */
const fewestTermsElsewhere = 3;
/** Of a remark that nobody took up, fewer words than this are no point. */
const fewestTermsSaid = 4;

function kindOf(
  { asks, place, terms }: Utterance,
  relating: readonly Relation[],
  takesUp: boolean,
): PointKind | null {
  if (place === null && terms.size < fewestTermsElsewhere) return null;
  if (asks) return 'asked';
  if (relating.some(({ role }) => role === 'disputes')) return 'disputed';
  if (relating.some(({ role }) => role === 'agrees')) return 'agreed';
  const isTold = place !== null && terms.size >= fewestTermsSaid;
  return isTold && !takesUp ? 'said' : null;
}

function isIdle({ text, stance, terms, place }: Utterance): boolean {
  if (saysNothing(text)) return true;
  return stance === null && place === null && terms.size === 0;
}

function pointOf(kind: PointKind, opening: Utterance, relating: readonly Relation[]): PlacedPoint {
  const place = [opening, ...relating.map(({ from }) => from)].find((one) => one.place !== null);
  const quotes = quotesOf(opening, relating);
  const weight = [opening, ...relating.map(({ from }) => from)].reduce(
    (sum, one) => sum + one.weight,
    0,
  );
  return {
    place: place?.place ?? null,
    point: { kind, text: null, quotes, answer: null },
    worth: quotes.length * 100 + weight,
    question: kind === 'asked' ? { text: opening.core, language: opening.language } : null,
  };
}

/** Quotes with words; further messages are links alone. */
const mostQuoted = 3;
const mostMessages = 8;

/** Those who dispute are quoted before those who only agree. */
function quotesOf(opening: Utterance, relating: readonly Relation[]): readonly MessageQuote[] {
  const told = [...relating]
    .sort((one, other) => rank(one) - rank(other) || one.from.index - other.from.index)
    .filter(
      ({ from }, index, all) => all.findIndex((one) => isOneMessage(one.from, from)) === index,
    )
    .filter(({ from }) => !isOneMessage(from, opening))
    .slice(0, mostMessages - 1);
  const rest = told.map(({ from, role }, index) => {
    const isTold = index < mostQuoted - 1 && !(role === 'agrees' && from.stance?.isBare);
    return { ...linkTo(from), text: isTold ? clipQuote(from.text) : '', role };
  });
  return [{ ...linkTo(opening), text: clipQuote(opening.text), role: 'opens' }, ...rest];
}

function rank({ role, from }: Relation): number {
  if (role === 'disputes' || role === 'replies') return 0;
  return from.stance?.isBare === true ? 2 : 1;
}

function linkTo({ message }: Utterance) {
  return { messageId: message.id, url: message.url };
}

function isOneMessage(one: Utterance, other: Utterance): boolean {
  return one.message.id === other.message.id;
}
