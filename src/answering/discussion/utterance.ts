import { setImmediate } from 'node:timers/promises';
import { splitSentences } from '../../library/split-sentences.js';
import type { Analyser, Evidence, Retriever } from '../../retrieval/evidence.js';
import type { DiscussionPlace } from './discussion.js';
import { isQuestion } from './is-question.js';
import type { ReadableMessage } from './readable-messages.js';
import { type FoundStance, stanceOf } from './stance.js';

/** What a message asks, or what it says; a message that does both is two. */
export interface Utterance {
  readonly message: ReadableMessage;
  /** Position of the message among those that are read. */
  readonly index: number;
  /** Its sentences, as they stand in the message. */
  readonly text: string;
  /** The same without what only leads a question in ("One more thing: …"). */
  readonly core: string;
  readonly language: string;
  readonly asks: boolean;
  /** How it stands to what went before; null where it takes no side. */
  readonly stance: FoundStance | null;
  /** Its content terms. */
  readonly terms: ReadonlySet<string>;
  /** Where in the articles what it speaks of stands; null where it bears on none of them. */
  readonly place: DiscussionPlace | null;
  /** Weight of what it has in common with that place; 0 without one. */
  readonly weight: number;
}

export interface UtteranceProps {
  readonly retriever: Retriever;
  readonly analyser: Analyser;
}

export interface UtteranceOptions {
  readonly articleIds: readonly string[] | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Everything asked and said, in order of time, each held against the articles. */
export async function readUtterances(
  messages: readonly ReadableMessage[],
  options: UtteranceOptions,
  props: UtteranceProps,
): Promise<readonly Utterance[]> {
  const found: Utterance[] = [];
  for (const [index, message] of messages.entries()) {
    for (const { text, asks } of piecesOf(message.text)) {
      options.signal?.throwIfAborted();
      found.push(await readUtterance({ message, index, text, asks }, options, props));
    }
    // Others are answered in between.
    await setImmediate();
  }
  return found;
}

/** Its questions, and whatever else it says. */
function piecesOf(text: string): readonly { readonly text: string; readonly asks: boolean }[] {
  const sentences = splitSentences(text, { language: 'und' }).map(({ start, end }) =>
    text.slice(start, end),
  );
  const asked = sentences.find(isQuestion);
  const said = longestRun(text, sentences);
  return [
    ...(said === '' ? [] : [{ text: said, asks: false }]),
    // One question a message: whoever asks three things has one concern.
    ...(asked === undefined ? [] : [{ text: asked, asks: true }]),
  ];
}

/** The most that is said in one go, as it stands there: a quote leaves nothing out in its middle. */
function longestRun(text: string, sentences: readonly string[]): string {
  let from = 0;
  let at = 0;
  let longest = '';
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, at);
    at = start + sentence.length;
    if (isQuestion(sentence)) from = at;
    else if (at - from > longest.length) longest = text.slice(from, at).trim();
  }
  return longest;
}

type Piece = Omit<Utterance, 'core' | 'language' | 'stance' | 'terms' | 'place' | 'weight'>;

/** Longer texts say nothing more about where they belong, and cost time. In UTF-16 code units. */
const longestRead = 600;

async function readUtterance(
  piece: Piece,
  { articleIds, signal }: UtteranceOptions,
  { retriever, analyser }: UtteranceProps,
): Promise<Utterance> {
  const core = piece.asks ? withoutLead(piece.text) : piece.text;
  const text = core.slice(0, longestRead);
  const evidence = await retriever.retrieve(text, {
    limit: 1,
    ...(articleIds !== undefined && { articleIds }),
    ...(signal !== undefined && { signal }),
  });
  const { language } = evidence.understanding;
  const tokens = analyser.analyse(text, language).filter(({ stop }) => !stop);
  return {
    ...piece,
    core,
    language,
    stance: piece.asks ? null : stanceOf(piece.text),
    terms: new Set(tokens.map(({ term }) => term)),
    ...placeOf(evidence),
  };
}

/** What stands before the last colon leads in, where enough stands behind it. */
function withoutLead(question: string): string {
  return question.replace(/^.*:\s+(?=\S.{11})/su, '');
}

/** Least share of an utterance's weight that must stand in a passage. */
const leastShare = 0.35;
/** Least weight that must stand there: a rare word, or two ordinary ones. */
const leastWeight = 4;

/**
 * DECISION: what has no word in common with a passage bears on none, and one common word is not
 * enough. On our sample discussions greetings, thanks and appointments have a share of 0 to .26, what
 * speaks of the article .44 to 1 (read across languages too).
 */
function placeOf({ passages, understanding, readable }: Evidence) {
  const [best] = passages;
  const total = understanding.terms.reduce((sum, { weight }) => sum + weight, 0);
  const weight = (best?.share ?? 0) * total;
  if (best === undefined || !readable || best.share < leastShare || weight < leastWeight) {
    return { place: null, weight: 0 };
  }
  const { article, passage } = best;
  const section = article.sections[passage.section];
  const place: DiscussionPlace = {
    articleId: article.id,
    articleVersion: article.version,
    articleTitle: article.title,
    section: passage.section,
    heading: section?.heading ?? null,
    firstSentence: article.sentences.find((one) => one.section === passage.section)?.index ?? 0,
  };
  return { place, weight };
}
