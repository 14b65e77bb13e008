import type { Analyser } from '../retrieval/evidence.js';

/** Puts questions together that ask much the same, by the words that they share. */
export type GroupQuestions = (questions: readonly GroupedQuestion[]) => readonly QuestionGroup[];

export interface GroupedQuestion {
  readonly text: string;
  /** Primary subtag; questions in two languages share no words, so they stay apart. */
  readonly language: string;
}

export interface QuestionGroup {
  /** The one that stands for all: asked most often, of equals the first. */
  readonly question: string;
  /** The others that are worded differently, in the order given. */
  readonly others: readonly string[];
  /** Times that one of them was asked. */
  readonly count: number;
}

/** Largest group first; of equals the one whose first question came first. */
export function createGroupQuestions({
  analyser,
}: {
  readonly analyser: Analyser;
}): GroupQuestions {
  return (questions) => {
    const groups: Group[] = [];
    for (const asked of distinct(questions, analyser)) {
      const near = groups.find(({ members }) => alike(members[0]?.words, asked.words));
      if (near === undefined) groups.push({ members: [asked] });
      else near.members.push(asked);
    }
    return groups.map(grouped).sort((one, other) => other.count - one.count);
  };
}

interface Asked {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  count: number;
}

interface Group {
  readonly members: Asked[];
}

/** The same question asked again is counted; asked most often first, so that groups form around those. */
function distinct(questions: readonly GroupedQuestion[], analyser: Analyser): Asked[] {
  const known = new Map<string, Asked>();
  for (const { text, language } of questions) {
    const key = text
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
    const same = known.get(key);
    if (same !== undefined) same.count += 1;
    else known.set(key, { text, words: wordsOf(text, language, analyser), count: 1 });
  }
  return [...known.values()].sort((one, other) => other.count - one.count);
}

function wordsOf(text: string, language: string, analyser: Analyser): ReadonlySet<string> {
  const content = analyser.analyse(text, language).filter(({ stop }) => !stop);
  return new Set(content.map(({ term }) => term));
}

/** Half of the words of both together, by which "le salaire de Gref" and "combien gagne Gref" stay two. */
const enough = 0.5;

function alike(one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean {
  if (one === undefined || one.size === 0 || other.size === 0) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= enough;
}

function grouped({ members }: Group): QuestionGroup {
  return {
    question: members[0]?.text ?? '',
    others: members.slice(1).map(({ text }) => text),
    count: members.reduce((sum, { count }) => sum + count, 0),
  };
}
