import { answerKindOf } from './answer-kind.js';
import type { Analyser, Token, Understanding } from './evidence.js';
import { fold } from './fold.js';
import { isNameAt, namesAndFigures } from './names.js';
import { detectQuestionLanguage, type LanguageGuess } from './question-language.js';
import type { QuestionTerm } from './question-terms.js';
import type { TermStatistics } from './term-statistics.js';

/** A question as retrieval reads it. */
export interface UnderstoodQuestion {
  readonly understanding: Understanding;
  readonly terms: readonly QuestionTerm[];
}

export interface UnderstandDependencies {
  readonly analyser: Analyser;
  readonly statistics: TermStatistics;
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
      ? await detectQuestionLanguage(question, articleLanguages)
      : { language: request.language, certainty: 1 };
  const tokens = dependencies.analyser.analyse(question, guess.language);
  const words = contentWords(question, tokens);
  const terms = await weighTerms(dependencies, words, guess.language, articleLanguages);
  return {
    terms,
    understanding: {
      question,
      language: guess.language,
      languageCertainty: guess.certainty,
      kind: answerKindOf(question),
      terms: terms.map(({ term, weight }) => ({ term, weight })),
      ...namesAndFigures(question, tokens),
    },
  };
}

interface ContentWord {
  readonly term: string;
  readonly surface: string;
  named: boolean;
}

/** Spellings of question words that no list of stop words has. */
const chatStopWords = new Set(
  `koi kwa ki ke kel kelle kels kand kan keske keskil kesk koment coment konbien cmb pk pq pourkoi cest
  ces kwoi wat wut whats whos wheres whens hows plz pls svp stp`.split(/\s+/),
);

function contentWords(question: string, tokens: readonly Token[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  tokens.forEach((token, index) => {
    if (token.stop) return;
    const surface = question.slice(token.start, token.end);
    if (chatStopWords.has(fold(surface))) return;
    const named = isNameAt(question, tokens, index) || /^\p{Nd}/u.test(surface);
    const known = words.get(token.term);
    if (known !== undefined) known.named ||= named;
    else words.set(token.term, { term: token.term, surface, named });
  });
  return [...words.values()];
}

/** A word may stand in an article in the way of the article's language too. */
async function weighTerms(
  { analyser, statistics }: UnderstandDependencies,
  words: readonly ContentWord[],
  language: string,
  articleLanguages: readonly string[],
): Promise<QuestionTerm[]> {
  const others = articleLanguages.filter((other) => other !== language);
  const formsOf = (word: ContentWord): Map<string, number> => {
    const forms = new Map([[word.term, 1]]);
    for (const other of others) {
      for (const token of analyser.analyse(word.surface, other)) forms.set(token.term, 1);
    }
    return forms;
  };
  const forms = words.map(formsOf);
  const all = [...new Set(forms.flatMap((map) => [...map.keys()]))];
  const weights = await statistics.weights(all, language);
  return words.map(({ term, named }, index) => ({
    term,
    named,
    forms: forms[index] ?? new Map(),
    weight: Math.min(
      ...[...(forms[index]?.keys() ?? [term])].map((form) => weights.get(form) ?? 1),
    ),
  }));
}
