import type { MemberState, PostFile, StateChoice, StateOption } from '../../member-api.js';
import { localised } from '../words/locales.js';
import type { Words } from '../words/words.js';

/** What a member has put into an option so far. */
export interface Filled {
  /** As typed or as chosen, in words. */
  readonly text: string;
  /** Set when a choice was taken: it is this that is sent. */
  readonly chosen: string | number | boolean | PostFile | null;
}

/** One line of a pop-up. */
export interface Choice {
  readonly label: string;
  readonly value: string | number | boolean;
}

export const nothingFilled: Filled = { text: '', chosen: null };

// Numbers of the protocol (application command option types).
const kind = {
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  file: 11,
};

/** Choices known without asking the bot; null where the option takes free text. */
export function fixedChoices(
  option: StateOption,
  server: MemberState,
  locale: string,
  words: Words,
): readonly Choice[] | null {
  if (option.choices !== undefined && option.choices.length > 0) {
    return option.choices.map((choice) => choiceOf(choice, locale));
  }
  switch (option.type) {
    case kind.boolean:
      return [
        { label: words.yes, value: true },
        { label: words.no, value: false },
      ];
    case kind.user:
      return membersOf(server);
    case kind.mentionable:
      return [...membersOf(server), ...rolesOf(server)];
    case kind.channel:
      return placesOf(option, server);
    case kind.role:
      return rolesOf(server);
    default:
      return null;
  }
}

function membersOf(server: MemberState): readonly Choice[] {
  return server.members.map(({ id, name }) => ({ label: name, value: id }));
}

function rolesOf(server: MemberState): readonly Choice[] {
  return server.roles.map(({ id, name }) => ({ label: `@${name.replace(/^@/, '')}`, value: id }));
}

/** Threads are offered where the option asks for them; 0 is a text channel. */
function placesOf(option: StateOption, server: MemberState): readonly Choice[] {
  const types = option.channel_types ?? [0];
  const channels = types.includes(0) ? server.channels : [];
  const threads = server.threads.filter(({ type }) => types.includes(type));
  return [...channels, ...threads].map(({ id, name }) => ({ label: `#${name}`, value: id }));
}

export function choiceOf(choice: StateChoice, locale: string): Choice {
  return { label: localised(choice.name, choice.name_localizations, locale), value: choice.value };
}

/** What to send for an option; null for one left empty. */
export function valueToSend(
  option: StateOption,
  filled: Filled,
): string | number | boolean | PostFile | null {
  if (filled.chosen !== null) return filled.chosen;
  const text = filled.text.trim();
  if (text === '') return null;
  return isNumeric(option) ? Number(text.replace(',', '.')) : filled.text;
}

/** What is wrong with an option's value, in one sentence; null when nothing is. */
export function problemWith(
  option: StateOption,
  filled: Filled,
  onlyChoices: boolean,
  words: Words,
): string | null {
  const { invalid } = words;
  const value = valueToSend(option, filled);
  if (value === null) return option.required ? invalid.required : null;
  if (typeof value === 'object') return null;
  if (onlyChoices && filled.chosen === null) return invalid.choice;
  if (typeof value === 'number') return problemWithNumber(option, value, words);
  if (typeof value === 'boolean') return null;
  if (option.min_length !== undefined && value.length < option.min_length) {
    return invalid.tooShort(option.min_length);
  }
  const longest = option.max_length ?? 6000;
  return value.length > longest ? invalid.tooLong(longest) : null;
}

function problemWithNumber(option: StateOption, value: number, { invalid }: Words): string | null {
  if (!Number.isFinite(value))
    return option.type === kind.integer ? invalid.integer : invalid.number;
  if (option.type === kind.integer && !Number.isInteger(value)) return invalid.integer;
  if (option.min_value !== undefined && value < option.min_value) {
    return invalid.tooSmall(option.min_value);
  }
  if (option.max_value !== undefined && value > option.max_value) {
    return invalid.tooLarge(option.max_value);
  }
  return null;
}

/** Whether the option takes a file. */
export function isFile(option: StateOption): boolean {
  return option.type === kind.file;
}

export function isNumeric(option: StateOption): boolean {
  return option.type === kind.integer || option.type === kind.number;
}
