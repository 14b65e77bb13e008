import { answerKindOf } from './answer-kind.js';
import type { Understanding } from './evidence.js';
import type { KnownVocabulary } from './language-scores.js';
import { namesAndFigures } from './names.js';
import { bareQuestion } from './question-courtesy.js';
import { detectQuestionLanguage, type LanguageGuess } from './question-language.js';
import type { QuestionTerm } from './question-terms.js';
import { contentWords } from './question-words.js';
import type { Spelling } from './spelling/spelling.js';
import { type TermDependencies, weighTerms } from './weigh-terms.js';
import { type WordingWord, wordingOf } from './wording.js';

/** A question as retrieval reads it. */
export interface UnderstoodQuestion {
  readonly understanding: Understanding;
  readonly terms: readonly QuestionTerm[];
  /** Its words as they were written. */
  readonly wording: readonly WordingWord[];
}

export interface UnderstandDependencies extends TermDependencies {
  readonly spelling: Spelling;
  readonly vocabulary: KnownVocabulary;
}

export interface UnderstandRequest {
  readonly question: string;
  /** Detected where undefined. */
  readonly language: string | undefined;
  /** Languages of the articles asked, most passages first. */
  readonly articleLanguages: readonly string[];
}

/** Finds the language, the kind of answer wanted, and the weighted terms of a question. */
export async function understand(
  dependencies: UnderstandDependencies,
  request: UnderstandRequest,
): Promise<UnderstoodQuestion> {
  const { question, articleLanguages } = request;
  const guess: LanguageGuess =
    request.language === undefined
      ? await detectQuestionLanguage(question, articleLanguages, dependencies.vocabulary)
      : { language: request.language, certainty: 1 };
  const { language, others = [] } = guess;
  const languages = { question: language, articles: articleLanguages, others };
  const plain = await dependencies.spelling.plain(question, languages);
  const { bare, tokens, words } = readBare(plain, language, dependencies);
  const corrected = await dependencies.spelling.correct(words, languages);
  const terms = await weighTerms(dependencies, corrected, languages);
  return {
    terms,
    wording: wordingOf(tokens, terms, articleLanguages.includes(language)),
    understanding: {
      question,
      language,
      languageCertainty: guess.certainty,
      kind: answerKindOf(bare, language),
      terms: terms.map(({ term, weight, forms }) => ({ term, weight, forms })),
      ...namesAndFigures(bare, tokens),
    },
  };
}

/** "Glose, c’est quoi ?" has no content but what would be courtesy elsewhere: then that is asked. */
function readBare(question: string, language: string, { analyser }: TermDependencies) {
  const read = (bare: string) => {
    const tokens = analyser.analyse(bare, language);
    return { bare, tokens, words: contentWords(bare, tokens) };
  };
  const reading = read(bareQuestion(question));
  return reading.words.length > 0 ? reading : read(question);
}
