import type { Messages } from '../locales/messages.js';
import type { Answer } from './answer.js';

/** `unavailable` for want of any article, until something better is known. */
export function blankAnswer(question: string, messages: Messages): Answer {
  return {
    question,
    language: messages.language,
    outcome: 'unavailable',
    sentences: [],
    text: messages.answers.libraryEmpty,
    engine: 'extractive',
    notice: null,
    citations: [],
    nearest: [],
    claim: null,
    provenance: null,
    timings: {},
  };
}
