import type { ChatRequest } from '../models/chat-model.js';
import { createFence } from './fence.js';
import type { NumberedSentences } from './number-sentences.js';
import type { Prompt } from './prompts.js';

/** What a model is asked to write. */
export interface WritingJob {
  /** For the places of the prompt, beside `fence` and `language`. */
  readonly values: Readonly<Record<string, string>>;
  readonly numbered: NumberedSentences;
  /** Null for a summary. */
  readonly question: string | null;
  /** Primary subtag; `und` for that of the question. */
  readonly language: string;
  readonly mostSentences: number;
}

export type ComposedRequest = Omit<ChatRequest, 'signal' | 'onText'>;

/** The rules, and the material, the question and what else there is behind a fence. */
export function composeRequest(
  job: WritingJob,
  prompt: Prompt,
  others: readonly string[] = [],
): ComposedRequest {
  const question = job.question === null ? [] : [job.question];
  const fence = createFence([...job.numbered.lines, ...question, ...others]);
  return {
    // A long sentence with its numbers takes about 80; a model that says more is cut.
    maxTokens: 300 + 100 * job.mostSentences,
    system: prompt.fill({ ...job.values, fence: fence.word, language: languageName(job.language) }),
    user: [
      fence.block(job.numbered.lines),
      ...question.map((text) => fence.block([text])),
      ...(others.length > 0 ? [fence.block(others)] : []),
    ].join('\n\n'),
  };
}

export function languageName(language: string): string {
  if (language === 'und') return 'the language of the question';
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
}
