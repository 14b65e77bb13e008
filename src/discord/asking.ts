import type { Answer, Answerer, AnswerOptions, PartialAnswer } from '../answering/answer.js';
import type { Log } from '../log.js';
import { type AnswerStore, newAnswerId } from './answer-store.js';
import type { BeingWritten } from './being-written.js';
import type { Conversation, Conversations } from './conversations.js';
import { createEnding, type Ending } from './ending.js';
import type { Served } from './served.js';
import type { PlaceSettings } from './settings/place-settings.js';
import type { Turns } from './turns.js';
import { createUnfinishedNote } from './unfinished-note.js';
import type { UnfinishedStore } from './unfinished-store.js';

/** Answers a member's question when it is their turn, and keeps the answer. */
export interface Asking {
  ask(question: Question): Promise<KeptAnswer>;
}

export interface Question {
  readonly text: string;
  /** Language of the framing; where not given, that of the question. */
  readonly language?: string;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly memberId: string;
  /** What holds there: the articles, the engine, the caution. */
  readonly settings: PlaceSettings;
  readonly audience: Audience;
  /** Id of the answer that the question replies to. */
  readonly repliesTo?: string | undefined;
  /** Ends the answer; once some of it was shown, that is the answer, and says that it is cut short. */
  readonly signal: AbortSignal;
  /** Told each time that more of the answer is verified. Its id stops it, and will be the answer's. */
  readonly onPartial?: (partial: PartialAnswer, answerId: string) => void;
}

/**
 * Who sees the answer. What is not covered concerns the asker alone, so a command shows it to nobody
 * else; a message can only be answered where everyone reads it.
 */
export type Audience = 'asker' | 'everyone where answered' | 'everyone';

export interface KeptAnswer {
  readonly id: string;
  readonly answer: Answer;
  /** True where only the asker is to see it. */
  readonly private: boolean;
}

export interface AskingProps {
  readonly answerer: Answerer;
  readonly answers: AnswerStore;
  readonly conversations: Conversations;
  readonly beingWritten: BeingWritten;
  readonly unfinished: UnfinishedStore;
  readonly turns: Turns;
  readonly served: Served;
  readonly log: Log;
}

export function createAsking(props: AskingProps): Asking {
  const { answerer, answers, conversations, turns } = props;
  return {
    async ask(question) {
      const { text, audience, repliesTo, memberId, channelId, guildId } = question;
      const id = newAnswerId();
      const begun = performance.now();
      const place = { memberId, channelId, guildId };
      const asked = { ...place, private: audience === 'asker', repliesTo };
      const conversation = await conversations.before(asked);
      const { ending, begun: noteBeginning, release } = createWriting(props, { ...question, id });
      try {
        const options = {
          ...answerOptions(question, { id, conversation, ending, begun: noteBeginning }),
          ...settled(question, props),
        };
        const work = () => answerer.answer(text, options);
        const answer = ending.explain(await turns.take(memberId, work, ending.signal));
        const hidden = isHidden(audience, answer);
        const { continues } = conversation;
        const latency = Math.round(performance.now() - begun);
        const askedPrivately = audience === 'asker';
        const given = { ...place, answer, private: hidden, continues, askedPrivately, latency };
        await answers.save(given, id);
        return { id, answer, private: hidden };
      } finally {
        await release();
      }
    },
  };
}

/** All that is to be told that an answer begins, and what may end it. */
function createWriting(
  { beingWritten, unfinished, log }: AskingProps,
  { id, memberId, channelId, audience, signal }: Question & { readonly id: string },
) {
  const writing = beingWritten.begin(id, memberId);
  const ending = createEnding(signal, writing.stop);
  const isPrivate = audience === 'asker';
  const note = createUnfinishedNote({
    unfinished,
    log,
    answerId: id,
    channelId,
    private: isPrivate,
  });
  return {
    ending,
    begun(language: string) {
      ending.begun();
      note.begun(language);
    },
    async release() {
      ending.release();
      await note.end();
      writing.end();
    },
  };
}

interface Circumstances {
  readonly id: string;
  readonly conversation: Conversation;
  readonly ending: Ending;
  readonly begun: (language: string) => void;
}

function answerOptions(question: Question, circumstances: Circumstances) {
  const { id, conversation, ending, begun } = circumstances;
  const { language, memberId, channelId, guildId, onPartial } = question;
  return {
    ...(language === undefined ? {} : { language }),
    signal: ending.signal,
    stop: ending.stop,
    conversation: conversation.turns,
    asker: { memberId, channelId, guildId },
    onPartial(partial) {
      begun(partial.language);
      onPartial?.(partial, id);
    },
  } satisfies AnswerOptions;
}

/** What the place sets of an answer. */
function settled(
  { guildId, settings }: Question,
  { served }: AskingProps,
): Pick<AnswerOptions, 'articleIds' | 'caution'> {
  const articleIds = served.idsAt({ guildId, settings });
  return {
    ...(articleIds === undefined ? {} : { articleIds }),
    ...(settings.caution === null ? {} : { caution: settings.caution }),
  };
}

function isHidden(audience: Audience, { outcome }: Answer): boolean {
  if (audience === 'everyone where answered') return outcome !== 'answered';
  return audience === 'asker';
}
