import type { SetPassage, SetQuestion } from './question-set.js';

/** A question with its article's title and the names in it. */
export interface NamedQuestion {
  readonly question: SetQuestion;
  readonly title: string;
  readonly names: readonly string[];
}

/** Makes questions that an article does not answer although it has names of theirs. */
export interface NameSwaps {
  /**
   * Another name of the article in place of the question's: "Que fait la Chine …" becomes "Que fait
   * l’Inde …". One in some dozens is answered by chance.
   */
  otherName(named: NamedQuestion): SetQuestion | null;
  /**
   * A question on another article, with a name of this one: "Quel est le salaire de German Gref ?".
   * Only among those that were handed over before.
   */
  otherQuestion(named: NamedQuestion): SetQuestion | null;
}

export function createNameSwaps(passages: readonly SetPassage[]): NameSwaps {
  const byTitle = new Map<string, Set<string>>();
  for (const { title, text } of passages) {
    const known = byTitle.get(title) ?? new Set<string>();
    for (const name of namesIn(text)) known.add(name);
    byTitle.set(title, known);
  }
  const seen: NamedQuestion[] = [];
  return {
    otherName({ question, title, names }) {
      const others = [...(byTitle.get(title) ?? [])].filter(
        (other) =>
          !question.question.includes(other) && !names.some((name) => name.includes(other)),
      );
      return replaced(question, one(names, question.id), one(others, `${question.id}/name`));
    },
    otherQuestion(named) {
      const { question, title, names } = named;
      const foreign = one(
        seen.filter((other) => other.title !== title),
        `${question.id}/question`,
      );
      if (names.length > 0) seen.push(named);
      if (foreign === undefined) return null;
      const asked = replaced(
        foreign.question,
        one(foreign.names, question.id),
        one(names, question.id),
      );
      return asked === null ? null : { ...question, question: asked.question };
    },
  };
}

function replaced(
  question: SetQuestion,
  name: string | undefined,
  other: string | undefined,
): SetQuestion | null {
  if (name === undefined || other === undefined || !question.question.includes(name)) return null;
  return { ...question, question: question.question.replace(name, () => other) };
}

function one<Item>(items: readonly Item[], key: string): Item | undefined {
  return items[numberOf(key) % Math.max(1, items.length)];
}

/** Capitalised words within a sentence, where no full stop explains the capital. */
const namePattern =
  /(?<=[\p{Ll},](?:\s|\s[dl][’'])|[\p{Ll},]\s)\p{Lu}[\p{L}’-]{3,}(?:\s\p{Lu}[\p{L}-]+)*/gu;

function namesIn(text: string): string[] {
  return [...text.matchAll(namePattern)].map(([name]) => name);
}

/** A number that looks random and is always the same (FNV-1a). */
function numberOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  return hash;
}
