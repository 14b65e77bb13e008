import type { Log } from '../../log.js';
import type { Analyser } from '../../retrieval/evidence.js';
import { fold } from '../../retrieval/fold.js';
import type { ConversationTurn } from '../answer.js';
import { cleanReply } from '../generative/clean-reply.js';
import { languageName } from '../generative/compose-request.js';
import { isLike } from '../generative/content-words.js';
import { createFence } from '../generative/fence.js';
import { loadPrompt } from '../generative/prompts.js';
import { spentTokens } from '../generative/spent-tokens.js';
import { reachesOut } from '../generative/suspicious.js';
import type { ChatModel } from '../models/chat-model.js';
import { type FollowUp, mostTurns } from './follow-up.js';
import { readQuestion } from './leaning.js';
import { createLexicalFollowUp, readFollowUp } from './lexical-follow-up.js';

export interface ModelFollowUpProps {
  readonly model: ChatModel;
  readonly analyser: Analyser;
  readonly log: Pick<Log, 'warn'>;
  /** How long the model may take before the terms are carried over instead; default 5,000 ms. */
  readonly deadlineMs?: number;
}

/**
 * Lets a model write a follow-up anew, where it leans on the conversation at all. What it writes is
 * only taken where all of it was said before; else the terms of the topic are carried over.
 */
export function createModelFollowUp(props: ModelFollowUpProps): FollowUp {
  const lexical = createLexicalFollowUp(props);
  return {
    async standAlone(question, options) {
      const { conversation, signal } = options;
      const asked = await readFollowUp(question, conversation, props.analyser);
      const carried = await lexical.standAlone(question, options);
      if (asked.leaning === null) return carried;
      const { language } = asked.question;
      const turns = conversation.slice(-mostTurns);
      const { written, tokensSpent } = await rewrite(question, { turns, language, signal }, props);
      const said = [
        question,
        carried.question,
        ...turns.flatMap((turn) => [turn.question, turn.answer]),
      ];
      const isSound = written !== null && wasSaid(written, said, language, props.analyser);
      return { ...carried, question: isSound ? written : carried.question, tokensSpent };
    },
  };
}

interface Rewriting {
  readonly turns: readonly ConversationTurn[];
  readonly language: string;
  readonly signal: AbortSignal;
}

/** An answer is needed for its names only. In UTF-16 code units. */
const longestAnswer = 500;
const longestQuestion = 300;

async function rewrite(
  question: string,
  { turns, language, signal }: Rewriting,
  { model, log, deadlineMs }: ModelFollowUpProps,
): Promise<{ written: string | null; tokensSpent: number }> {
  const lines = turns.flatMap((turn) => [
    `Question: ${turn.question}`,
    `Answer: ${turn.answer.slice(0, longestAnswer)}`,
  ]);
  const fence = createFence([...lines, question]);
  const prompt = await loadPrompt('follow-up');
  const request = {
    maxTokens: 120,
    system: prompt.fill({ fence: fence.word, language: languageName(language) }),
    user: `${fence.block(lines)}\n\n${fence.block([question])}`,
  };
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs ?? 5_000)]);
    const reply = await model.complete({ ...request, signal: limit });
    const tokensSpent = spentTokens([{ request, ...reply }]);
    const [written = '', ...more] = cleanReply(reply.text).split('\n');
    const isOneQuestion = more.length === 0 && written.length <= longestQuestion;
    return { written: isOneQuestion ? written : null, tokensSpent };
  } catch (error) {
    signal.throwIfAborted();
    log.warn('A follow-up was not written anew by the model', { model: model.name, error });
    return { written: null, tokensSpent: 0 };
  }
}

/**
 * Whether nothing is asked that nobody asked: every name and figure was said before, and most of the
 * other words with content (a follow-up may be in another language than its topic).
 */
function wasSaid(
  written: string,
  said: readonly string[],
  language: string,
  analyser: Analyser,
): boolean {
  if (reachesOut(written)) return false;
  const known = foldedWords(said.join('\n'), language, analyser);
  const isKnown = (word: string) =>
    known.some((other) => other === word || (!/\p{N}/u.test(word) && isLike(word, other, 3)));
  const { names, figures } = readQuestion(written, language, analyser);
  const named = language === 'de' ? figures : [...names, ...figures];
  const strict = named.flatMap((name) => foldedWords(name, language, analyser));
  const words = foldedWords(written, language, analyser);
  const shared = words.filter(isKnown).length;
  return strict.every(isKnown) && shared > 0 && shared * 2 >= words.length;
}

function foldedWords(text: string, language: string, analyser: Analyser): readonly string[] {
  const { content } = readQuestion(text, language, analyser);
  return [...new Set(content.map(({ start, end }) => fold(text.slice(start, end))))];
}
