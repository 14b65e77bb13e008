import { saysNothing } from './stance.js';
import type { Utterance } from './utterance.js';

/** An utterance that takes up another one. */
export interface Relation {
  readonly from: Utterance;
  /** What is taken up: the claim or the question that began it, not the last word on it. */
  readonly to: Utterance;
  readonly role: 'replies' | 'agrees' | 'disputes';
}

/**
 * Who takes up what: by Discord's reply where there is one, else what went just before. Nobody takes
 * up themselves.
 *
 * DECISION: who disputes a dispute is for the first claim again, so a chain of yes and no is one point
 * with two sides instead of many points with one.
 */
export function relate(utterances: readonly Utterance[]): readonly Relation[] {
  const byMessage = new Map<string, Utterance[]>();
  for (const one of utterances) {
    byMessage.set(one.message.id, [...(byMessage.get(one.message.id) ?? []), one]);
  }
  const known = new Map<Utterance, Relation>();
  const answered = new Set<Utterance>();
  for (const [position, from] of utterances.entries()) {
    if (from.asks) continue;
    const before = utterances
      .slice(Math.max(0, position - mostLookedAt), position)
      // Whoever speaks on after a question was answered does not answer it too.
      .filter((one) => !answered.has(one));
    const target = from.message.replyTo === null ? near(from, before) : replied(from, byMessage);
    if (target === undefined) continue;
    if (target.asks && !saysNothing(from.text)) answered.add(target);
    known.set(from, relationOf(from, target, known.get(target)));
  }
  return [...known.values()];
}

const mostLookedAt = 12;
/** Messages and milliseconds between a remark and what it takes up without replying to it. */
const nearMessages = 6;
const nearTime = 20 * 60_000;

function relationOf(from: Utterance, target: Utterance, above: Relation | undefined): Relation {
  if (target.asks) return { from, to: target, role: 'replies' };
  const { stance } = from.stance ?? { stance: 'agrees' };
  if (above === undefined) return { from, to: target, role: stance };
  // An answer that somebody agrees with is still an answer; one that is disputed is a matter of its own.
  if (above.role === 'replies')
    return stance === 'agrees'
      ? { from, to: above.to, role: 'agrees' }
      : { from, to: target, role: 'disputes' };
  const isSame = stance === 'agrees';
  const opposite = above.role === 'agrees' ? 'disputes' : 'agrees';
  return { from, to: above.to, role: isSame ? above.role : opposite };
}

/** The question of the message replied to, or what it says; nothing of it may be read. */
function replied(
  from: Utterance,
  byMessage: ReadonlyMap<string, readonly Utterance[]>,
): Utterance | undefined {
  const pieces = byMessage.get(from.message.replyTo ?? '') ?? [];
  if (pieces[0]?.message.authorId === from.message.authorId) return undefined;
  const question = pieces.find(({ asks }) => asks);
  const claim = pieces.find(({ asks }) => !asks);
  if (from.stance === null) return question;
  // "Bonjour ! Est-ce vrai ?" is answered with yes or no, not agreed to.
  const isClaim = claim !== undefined && (claim.place !== null || question === undefined);
  return isClaim ? claim : question;
}

function near(from: Utterance, before: readonly Utterance[]): Utterance | undefined {
  const close = before
    .filter(
      ({ message, index }) =>
        message.authorId !== from.message.authorId &&
        from.index - index <= nearMessages &&
        from.message.at - message.at <= nearTime,
    )
    .reverse();
  if (from.stance !== null) {
    const last = close[0];
    if (from.stance.isBare) return last;
    return close.find((other) => !other.asks && isAbout(from, other)) ?? last;
  }
  if (turnsAway.test(from.text)) return undefined;
  return close.find((other) => other.asks && mayAnswer(from, other));
}

/** Who begins so speaks of something else. */
const turnsAway =
  /^(?:en tout cas|par contre|sinon|au fait|bref|by the way|btw|anyway|in any case|por cierto|en todo caso|übrigens|jedenfalls)\b/iu;

/** Without a word in common, only what comes right after a question in its language may answer it. */
function mayAnswer(from: Utterance, question: Utterance): boolean {
  if (sharesTerm(from, question)) return true;
  const isNext = from.index === question.index + 1 && from.language === question.language;
  return isNext && isAtOnePlace(from, question);
}

/** They speak of one place of the article, or share a word. */
export function isAbout(one: Utterance, other: Utterance): boolean {
  return isAtOnePlace(one, other) || sharesTerm(one, other);
}

function isAtOnePlace(one: Utterance, other: Utterance): boolean {
  return one.place !== null && other.place !== null && isSamePlace(one, other);
}

function sharesTerm(one: Utterance, other: Utterance): boolean {
  return [...one.terms].some((term) => other.terms.has(term));
}

export function isSamePlace(one: Utterance, other: Utterance): boolean {
  return (
    one.place?.articleId === other.place?.articleId && one.place?.section === other.place?.section
  );
}
