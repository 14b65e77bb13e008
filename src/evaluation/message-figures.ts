import { share } from './measures.js';

/** A message, whether it should be found, and by what it was. */
export interface ExaminedMessage {
  readonly language: string;
  readonly functionality: string;
  readonly isHarmless: boolean;
  /** Ids of the rules that found something in it. */
  readonly foundBy: readonly string[];
}

/** Null where there is nothing to take a share of. */
export interface MessageFigures {
  readonly messages: number;
  readonly found: number;
  /** Of the messages found, the share that is not harmless. */
  readonly precision: number | null;
  /** Of the messages that are not harmless, the share found. */
  readonly recall: number | null;
  /** Of the harmless messages, the share found. */
  readonly falseAlarms: number | null;
}

export interface RuleFigures {
  readonly all: MessageFigures;
  readonly byLanguage: Readonly<Record<string, MessageFigures>>;
  /** By language and functionality: `fr threat_dir_h`. */
  readonly byFunctionality: Readonly<Record<string, MessageFigures>>;
}

/** Any of the rules. */
export const anyRule = 'any';

/** By rule, and under {@link anyRule} for all of them together. */
export function messageFigures(
  examined: readonly ExaminedMessage[],
  rules: readonly string[],
): Readonly<Record<string, RuleFigures>> {
  return Object.fromEntries(
    [anyRule, ...rules].map((rule) => [rule, ruleFigures(examined, foundByRule(rule))]),
  );
}

type IsFound = (message: ExaminedMessage) => boolean;

function foundByRule(rule: string): IsFound {
  return ({ foundBy }) => (rule === anyRule ? foundBy.length > 0 : foundBy.includes(rule));
}

function ruleFigures(examined: readonly ExaminedMessage[], isFound: IsFound): RuleFigures {
  const grouped = (keyOf: (message: ExaminedMessage) => string) => {
    const keys = [...new Set(examined.map(keyOf))].sort();
    return Object.fromEntries(
      keys.map((key) => [
        key,
        figuresOf(
          examined.filter((one) => keyOf(one) === key),
          isFound,
        ),
      ]),
    );
  };
  return {
    all: figuresOf(examined, isFound),
    byLanguage: grouped(({ language }) => language),
    byFunctionality: grouped(({ language, functionality }) =>
      `${language} ${functionality}`.trim(),
    ),
  };
}

function figuresOf(examined: readonly ExaminedMessage[], isFound: IsFound): MessageFigures {
  const found = examined.filter(isFound);
  const harmless = examined.filter(({ isHarmless }) => isHarmless);
  const others = examined.filter(({ isHarmless }) => !isHarmless);
  return {
    messages: examined.length,
    found: found.length,
    precision: share(found.map(({ isHarmless }) => !isHarmless)),
    recall: share(others.map(isFound)),
    falseAlarms: share(harmless.map(isFound)),
  };
}
