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
  readonly generic: boolean;
  named: boolean;
  joined: boolean;
}

/** Spellings of question words that no list of stop words has. */
const chatStopWords = new Set(
  `koi kwa ki ke kel kelle kels kand kan keske keskil kesk koment coment konbien cmb pk pq pourkoi cest
  ces kwoi wat wut whats whos wheres whens hows plz pls svp stp`.split(/\s+/),
);

function contentWords(question: string, tokens: readonly Token[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  let last: { readonly word: ContentWord; readonly end: number } | undefined;
  tokens.forEach((token, index) => {
    if (token.stop) return;
    const surface = question.slice(token.start, token.end);
    if (chatStopWords.has(fold(surface))) return;
    const named = isNameAt(question, tokens, index) || /^\p{Nd}/u.test(surface);
    const before = question.slice(last?.end ?? 0, token.start);
    if (last !== undefined && belonging.test(before)) last.word.joined = true;
    const generic = asksSort.test(fold(before)) && sorts.has(fold(surface));
    const word = words.get(token.term) ?? {
      term: token.term,
      surface,
      named,
      generic,
      joined: false,
    };
    word.named ||= named;
    words.set(token.term, word);
    last = { word, end: token.end };
  });
  return [...words.values()];
}

/** What stands between two words of which one belongs to the other; also nothing but a space. */
const belonging =
  /^(?:\s+(?:de la|de l['’]|de|du|des|d['’]|of the|of|del|von|der|des)\s*|\s+d['’]|['’]s\s+|[\s-])$/iu;
/** A word that asks, directly before the sort of thing that is wanted. */
const asksSort =
  /(?:quels?|quelles?|kels?|kelles?|which|what|que|welche[rmsn]?|how many|combien de)\s+$/u;
const sorts = new Set(
  `pays ville villes personne personnes homme femme annee annees date jour mois siecle lieu lieux
  endroit endroits region regions nom country countries city cities town person people man woman year
  years day month century place places name pais paises ciudad ano land lander stadt jahr`.split(
    /\s+/,
  ),
);
/** Part of its weight that such a word keeps. */
const genericShare = 0.4;

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
  return words.map(({ term, named, generic, joined }, index) => ({
    term,
    named,
    generic,
    joined,
    forms: forms[index] ?? new Map(),
    weight:
      (generic ? genericShare : 1) *
      Math.min(...[...(forms[index]?.keys() ?? [term])].map((form) => weights.get(form) ?? 1)),
  }));
}
