import type { QuestionRules } from './candidate.js';
import { englishRules } from './english.js';
import { frenchRules } from './french.js';
import { germanRules } from './german.js';
import { spanishRules } from './spanish.js';

/** How questions are made in a language (primary subtag); undefined where nobody wrote that down. */
export function rulesOf(language: string): QuestionRules | undefined {
  return rules.get(language);
}

const rules = new Map([
  ['fr', frenchRules],
  ['en', englishRules],
  ['de', germanRules],
  ['es', spanishRules],
]);
