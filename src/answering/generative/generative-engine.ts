import type { Article } from '../../library/article.js';
import { messagesFor, primarySubtag } from '../../locales/locale.js';
import type { Log } from '../../log.js';
import type { Analyser, Evidence } from '../../retrieval/evidence.js';
import type { TranslationTables } from '../../retrieval/translation/translation-tables.js';
import type { AnswerWriter, SummaryWanted, SummaryWriter, WriteOptions } from '../answer-writer.js';
import type { ChatModel } from '../models/chat-model.js';
import type { ModelPrice } from '../models/model-price.js';
import type { SentenceRef } from '../sentence-ref.js';
import { onlySection } from '../summary/only-section.js';
import { materialOfArticle } from './material-of-article.js';
import { type NumberedSentences, numberEvidence, numberSentences } from './number-sentences.js';
import { notCoveredWord } from './parse-line.js';
import { loadPrompt } from './prompts.js';
import { createRunJob } from './run-job.js';
import type { Contradicts } from './sentence-judge.js';
import type { Refused } from './sieve.js';
import { summaryShape, underHeadings } from './summary-shape.js';
import { addressesMachine } from './suspicious.js';
import type { WriteResult } from './write-result.js';

/** Lets a model write from numbered sentences, and keeps of it what those sentences carry. */
export interface GenerativeEngine extends AnswerWriter, SummaryWriter {
  /** Rejects only when the caller's signal aborts, with its reason. */
  write(evidence: Evidence, options: WriteOptions): Promise<WriteResult>;
  /** As {@link write}; never `not_covered`. */
  summarise(article: Article, options: SummariseOptions): Promise<WriteResult>;
}

export type SummariseOptions = WriteOptions & SummaryWanted;

export interface GenerativeEngineProps {
  readonly model: ChatModel;
  readonly analyser: Analyser;
  /** Tells words and names apart across languages; default by how they are written. */
  readonly translations?: Pick<TranslationTables, 'for'>;
  /** Holds the model's sentences against what they cite; default: only their words are compared. */
  readonly contradicts?: Contradicts;
  readonly log: Pick<Log, 'info' | 'warn'>;
  /**
   * How long a reply that has begun may pause, in milliseconds, before it counts as broken off; default
   * 10,000. The deadlines are the caller's.
   */
  readonly stallMs?: number;
  /** Told of what a model wrote and did not stand, for each question; default nobody is. */
  readonly onRefused?: (question: string, refused: readonly Refused[]) => void;
  /** For the cost of an answer; default none. */
  readonly price?: ModelPrice | null;
}

export function createGenerativeEngine(props: GenerativeEngineProps): GenerativeEngine {
  const run = createRunJob(props);
  return {
    async version() {
      const [answer, repair] = [await loadPrompt('answer'), await loadPrompt('repair')];
      return `${props.model.name} ${answer.version}+${repair.version}`;
    },
    write: (evidence, options) =>
      run({
        ...given(options),
        prompt: 'answer',
        values: { notCovered: notCoveredWord },
        numbered: withoutOrders(numberEvidence(evidence.passages).refs),
        question: evidence.understanding.question,
        mostSentences: 5,
      }),
    async summaryVersion() {
      return `${props.model.name} ${(await loadPrompt('summary')).version}`;
    },
    async summarise(article, { style, section, ...options }) {
      const material = materialOfArticle(onlySection(article, section), props.analyser);
      const numbered = withoutOrders(material.map((ref) => ({ ...ref, article })));
      const { shape, mostSentences } = summaryShape(style, numbered.refs);
      const result = await run({
        ...given(options),
        prompt: 'summary',
        values: { shape },
        numbered,
        question: null,
        mostSentences,
        // Told of at the end only: a summary by section is put in order then.
        onSentence: undefined,
      });
      if (!('draft' in result) || style !== 'sections') return result;
      const { opening } = messagesFor(options.language).summary;
      return { ...result, draft: { sentences: underHeadings(result.draft.sentences, opening) } };
    },
  };
}

function given({ language, signal, stop, onSentence }: WriteOptions) {
  const never = new AbortController().signal;
  return { language: subtagOf(language), signal, stop: stop ?? never, onSentence };
}

/** `en-US` → `en`; whatever is no language → `und`. */
function subtagOf(locale: string): string {
  const subtag = primarySubtag(locale);
  return /^[a-z]{2,3}$/.test(subtag) ? subtag : 'und';
}

function withoutOrders(refs: readonly SentenceRef[]): NumberedSentences {
  return numberSentences(
    refs.filter(
      ({ article, sentence }) =>
        !addressesMachine(article.text.slice(sentence.start, sentence.end)),
    ),
  );
}
