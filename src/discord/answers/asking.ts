import type {
  Answer,
  Answerer,
  AnswerOptions,
  PartialAnswer,
  ProgressStep,
} from '../../answering/answer.js';
import type { RelatedQuestions } from '../../answering/related/related-questions.js';
import type { Log } from '../../log.js';
import type { Turns } from '../interactions/turns.js';
import type { Erasures } from '../privacy/erasures.js';
import type { Served } from '../served.js';
import type { PlaceSettings } from '../settings/place-settings.js';
import { isTakenBack, noteAbout } from '../taken-back.js';
import type { AboutMessages } from './about-messages.js';
import { type AnswerStore, newAnswerId } from './answer-store.js';
import { conversationOf, type MessageAskedAbout } from './before-question.js';
import type { BeingWritten } from './being-written.js';
import type { Conversation, Conversations } from './conversations.js';
import { createEnding } from './ending.js';
import { relatedTo } from './related-to.js';
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
  /** Of a thread: the channel in which it was opened. */
  readonly parentId?: string | null;
  readonly memberId: string;
  /** What holds there: the articles, the engine, the caution. */
  readonly settings: PlaceSettings;
  readonly audience: Audience;
  /** Id of the answer that the question replies to; null to begin afresh. */
  readonly repliesTo?: string | null | undefined;
  /** The message of somebody that it is about; such a question begins afresh. */
  readonly about?: MessageAskedAbout;
  /** Of this article alone, where the place may know of it. */
  readonly articleId?: string;
  /** Id of the message in which it is asked; where absent, it was a command. */
  readonly askedIn?: string;
  /** Ends the answer; once some of it was shown, that is the answer, and says that it is cut short. */
  readonly signal: AbortSignal;
  /** Told each time that more of the answer is verified. Its id stops it, and will be the answer's. */
  readonly onPartial?: (partial: PartialAnswer, answerId: string) => void;
  /**
   * Told where the work stands, before anything of the answer is verified. Who shows it calls `shown`
   * with the language of its words, so that a crash leaves nothing that claims to go on.
   */
  readonly onStep?: (
    step: ProgressStep,
    answerId: string,
    shown: (language: string) => void,
  ) => void;
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
  /** Questions that may be asked next. */
  readonly related: readonly string[];
}

export interface AskingProps {
  readonly related: RelatedQuestions;
  readonly answerer: Answerer;
  readonly answers: AnswerStore;
  readonly aboutMessages: AboutMessages;
  readonly erasures: Pick<Erasures, 'since'>;
  readonly conversations: Conversations;
  readonly beingWritten: BeingWritten;
  readonly unfinished: UnfinishedStore;
  readonly turns: Turns;
  readonly served: Served;
  readonly log: Log;
}

export function createAsking(props: AskingProps): Asking {
  const { answerer, answers, turns } = props;
  return {
    async ask(question) {
      const { text, audience, memberId, channelId, guildId } = question;
      const id = newAnswerId();
      const begun = performance.now();
      const place = { memberId, channelId, guildId };
      const conversation = await conversationOf(question, props);
      const writing = createWriting(props, { ...question, id });
      const { ending } = writing;
      try {
        const asked = answerOptions(question, { id, conversation, writing });
        // When its turn comes: another server may have been given its first article meanwhile.
        const options = () => ({ ...asked, ...settled(question, props) });
        const work = () => answerer.answer(text, options());
        await noteAbout(id, question, props);
        const answer = ending.explain(await turns.take(memberId, work, ending.signal));
        const hidden = isHidden(audience, answer);
        const related = await relatedTo(
          answer,
          { question, conversation, options: options() },
          props,
        );
        const kept = { answer, private: hidden, related };
        if (await isTakenBack(id, { question, begun }, props)) return { id, ...kept };
        await answers.save(
          {
            ...place,
            ...kept,
            continues: conversation.continues,
            askedPrivately: audience === 'asker',
            askedIn: question.askedIn ?? null,
            latency: Math.round(performance.now() - begun),
          },
          id,
        );
        return { id, ...kept };
      } finally {
        await writing.release();
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
    shown: note.begun,
    async release() {
      ending.release();
      await note.end();
      writing.end();
    },
  };
}

type Writing = ReturnType<typeof createWriting>;

interface Circumstances {
  readonly id: string;
  readonly conversation: Conversation;
  readonly writing: Writing;
}

function answerOptions(question: Question, circumstances: Circumstances) {
  const { id, conversation, writing } = circumstances;
  const { language, memberId, channelId, parentId = null, guildId } = question;
  const { onPartial, onStep } = question;
  const { ending } = writing;
  return {
    ...(language === undefined ? {} : { language }),
    signal: ending.signal,
    stop: ending.stop,
    conversation: conversation.turns,
    asker: { memberId, channelId, parentId, guildId },
    onPartial(partial) {
      writing.begun(partial.language);
      onPartial?.(partial, id);
    },
    ...(onStep === undefined ? {} : { onProgress: (step) => onStep(step, id, writing.shown) }),
  } satisfies AnswerOptions;
}

/** What the place sets of an answer. */
function settled(
  { guildId, settings, articleId }: Question,
  { served }: AskingProps,
): Pick<AnswerOptions, 'articleIds' | 'caution' | 'engine'> {
  const isServed = served.at({ guildId, settings }).some(({ id }) => id === articleId);
  const articleIds =
    articleId !== undefined && isServed ? [articleId] : served.idsAt({ guildId, settings });
  return {
    ...(articleIds === undefined ? {} : { articleIds }),
    ...(settings.caution === null ? {} : { caution: settings.caution }),
    ...(settings.engine === 'quotes' ? { engine: 'extractive' } : {}),
  };
}

function isHidden(audience: Audience, { outcome }: Answer): boolean {
  if (audience === 'everyone where answered') return outcome !== 'answered';
  return audience === 'asker';
}
