import { useState } from 'preact/hooks';
import type { OptionValues, StateOption } from '../../member-api.js';
import { usePage } from '../state/context.js';
import type { LeafCommand } from './leaf-commands.js';
import {
  type Filled,
  fixedChoices,
  nothingFilled,
  problemWith,
  valueToSend,
} from './option-kinds.js';

/** A command being filled in. */
export interface CommandDraft {
  /** The options on show: required ones, and those that the member added. */
  readonly shown: readonly StateOption[];
  readonly more: readonly StateOption[];
  readonly filledIn: (name: string) => Filled;
  readonly problemOf: (name: string) => string | null;
  readonly fill: (name: string, filled: Filled) => void;
  readonly add: (name: string) => void;
  readonly remove: (name: string) => void;
  /** Values so far, without that of one option. */
  readonly without: (name: string) => OptionValues;
  /** Values to send, or the name of the first option that something is wrong with. */
  readonly check: () => { readonly values: OptionValues } | { readonly wrong: string };
}

type Names = ReadonlyMap<string, Filled>;

export function useCommand(command: LeafCommand, rest: string): CommandDraft {
  const { server, locale, words } = usePage();
  const [filled, setFilled] = useState<Names>(() => startWith(command, rest));
  const [added, setAdded] = useState<readonly string[]>([]);
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());

  const isShown = ({ name, required }: StateOption) => required === true || added.includes(name);
  const shown = command.options.filter(isShown);
  const filledIn = (name: string) => filled.get(name) ?? nothingFilled;
  const resolved = (option: StateOption): Filled => {
    const typed = filledIn(option.name);
    if (typed.chosen !== null) return typed;
    const same = fixedChoices(option, server, locale, words)?.find(
      ({ label }) =>
        label.toLocaleLowerCase(locale) === typed.text.trim().toLocaleLowerCase(locale),
    );
    return same === undefined ? typed : { text: same.label, chosen: same.value };
  };
  const check = () => {
    const found = new Map<string, string>();
    for (const option of shown) {
      const only = fixedChoices(option, server, locale, words) !== null;
      const problem = problemWith(option, resolved(option), only, words);
      if (problem !== null) found.set(option.name, problem);
    }
    setProblems(found);
    const [wrong] = found.keys();
    return wrong === undefined ? { values: valuesOf(shown, resolved) } : { wrong };
  };
  const forget = (name: string) => setProblems(omit(problems, name));
  return {
    shown,
    more: command.options.filter((option) => !isShown(option)),
    filledIn,
    problemOf: (name) => problems.get(name) ?? null,
    fill: (name, value) => {
      setFilled((before) => new Map(before).set(name, value));
      forget(name);
    },
    add: (name) => setAdded([...added, name]),
    remove: (name) => {
      setAdded(added.filter((other) => other !== name));
      setFilled((before) => omit(before, name));
      forget(name);
    },
    without: (name) =>
      valuesOf(
        shown.filter((option) => option.name !== name),
        resolved,
      ),
    check,
  };
}

/** What was typed behind the command's name goes into its first option. */
function startWith(command: LeafCommand, rest: string): Names {
  const first = command.options[0];
  if (first?.required !== true || rest === '') return new Map();
  return new Map([[first.name, { text: rest, chosen: null }]]);
}

function valuesOf(
  options: readonly StateOption[],
  filledIn: (option: StateOption) => Filled,
): OptionValues {
  const entries = options.flatMap((option) => {
    const value = valueToSend(option, filledIn(option));
    return value === null ? [] : [[option.name, value] as const];
  });
  return Object.fromEntries(entries);
}

function omit<Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  copy.delete(name);
  return copy;
}
