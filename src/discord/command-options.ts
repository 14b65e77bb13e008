import type {
  Attachment,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
} from 'discord.js';

/** The options of a command; what was left out is null. */
export interface CommandOptions {
  /** Name of the subcommand; null where there is none. */
  readonly subcommand: string | null;
  text(name: string): string | null;
  /** Of a whole or decimal number. */
  number(name: string): number | null;
  /** Null where it was left out. */
  flag(name: string): boolean | null;
  file(name: string): GivenFile | null;
  /** Somebody who was named, also one who is not in the server. */
  person(name: string): GivenPerson | null;
}

/** Somebody whom an option names. */
export interface GivenPerson {
  readonly id: string;
  /** As others see them; hostile. */
  readonly name: string;
}

/** A file that a member gave; Discord serves it for about a day. */
export interface GivenFile {
  /** Hostile. */
  readonly name: string;
  readonly url: string;
  /** Bytes. */
  readonly size: number;
  readonly contentType: string | null;
}

/** The same as plain data: it is kept with work that a restart takes up again. */
export interface GivenOptions {
  readonly subcommand: string | null;
  readonly values: Readonly<Record<string, string | number | boolean>>;
  readonly files: Readonly<Record<string, GivenFile>>;
  readonly people: Readonly<Record<string, GivenPerson>>;
}

export function givenOptions({
  options,
}: ChatInputCommandInteraction | AutocompleteInteraction): GivenOptions {
  const given = leaves(options.data);
  return {
    subcommand: options.getSubcommand(false),
    values: Object.fromEntries(
      given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
    files: Object.fromEntries(
      given.flatMap(({ name, attachment }) => (attachment ? [[name, givenFile(attachment)]] : [])),
    ),
    people: Object.fromEntries(given.flatMap(givenPerson)),
  };
}

export function commandOptions({
  subcommand,
  values,
  files,
  people,
}: GivenOptions): CommandOptions {
  return {
    subcommand,
    text(name) {
      const value = values[name];
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    },
    number(name) {
      const value = values[name];
      return typeof value === 'number' ? value : null;
    },
    flag(name) {
      const value = values[name];
      return typeof value === 'boolean' ? value : null;
    },
    file: (name) => files[name] ?? null,
    person: (name) => people[name] ?? null,
  };
}

function leaves(options: readonly CommandInteractionOption[]): readonly CommandInteractionOption[] {
  return options.flatMap((option) => (option.options ? leaves(option.options) : [option]));
}

function givenPerson({ name, user, member }: CommandInteractionOption): [string, GivenPerson][] {
  if (!user) return [];
  const named = member && 'displayName' in member ? member : user;
  return [[name, { id: user.id, name: named.displayName }]];
}

function givenFile({ name, url, size, contentType }: Attachment): GivenFile {
  return { name, url, size, contentType };
}
