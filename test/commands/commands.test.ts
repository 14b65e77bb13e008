import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commandData, createCommands, moderationCommandData } from '../../commands/index.js';
import type { Edge } from '../../src/discord/edge.js';
import { allows, permissionNames } from '../../src/discord/permissions.js';

const commands = createCommands({} as Edge);

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: object | null;
  readonly description_localizations?: object | null;
  readonly required?: boolean | undefined;
  readonly options?: readonly Entry[] | undefined;
  readonly choices?: readonly Entry[] | undefined;
  readonly value?: string | number | undefined;
}

/** A command, its subcommands and options, and theirs. */
function entries(entry: Entry): Entry[] {
  return [entry, ...(entry.options ?? []).flatMap(entries)];
}

/** As Discord counts: names, descriptions and values, each in the longest of its languages. */
function lengthOf(entry: Entry): number {
  const longest = (text = '', others: object | null = {}) =>
    Math.max(...[text, ...Object.values(others ?? {})].map(({ length }) => length));
  const within = [...(entry.options ?? []), ...(entry.choices ?? [])];
  return within.reduce(
    (sum, one) => sum + lengthOf(one),
    longest(entry.name, entry.name_localizations) +
      longest(entry.description, entry.description_localizations) +
      String(entry.value ?? '').length,
  );
}

const all = commands.flatMap(({ data }) => entries(data as Entry));
/** What stands in the menu of a message or a member is words, and has nothing to explain it. */
const menus = commands.filter(({ kind }) => kind !== 'slash').map(({ data }) => data as Entry);
const spelled = all.filter((entry) => !menus.includes(entry));

describe('the commands', () => {
  it('are those that Discord is told of, each once', () => {
    const names = commands.map(({ data }) => data.name);
    const told = [...commandData, ...moderationCommandData];
    expect([...names].sort()).toEqual(told.map(({ name }) => name).sort());
    // A menu may be called as another kind of menu is.
    const identities = commands.map(({ kind, data }) => `${kind} ${data.name}`);
    expect(new Set(identities).size).toBe(identities.length);
  });

  it('are registered everywhere, or only where moderation is on', () => {
    const of = (moderating: boolean) =>
      commands.filter(({ moderates = false }) => moderates === moderating).map(({ data }) => data);
    expect(of(false)).toEqual(commandData);
    expect(of(true)).toEqual(moderationCommandData);
  });

  it('have names and descriptions that Discord takes, in every language', () => {
    for (const entry of spelled) {
      const names = [entry.name, ...Object.values(entry.name_localizations ?? {})];
      for (const name of names) {
        expect(name).toMatch(/^[-_'\p{L}\p{N}]{1,32}$/u);
        expect(name).toBe(String(name).toLowerCase());
      }
      const descriptions = [
        entry.description,
        ...Object.values(entry.description_localizations ?? {}),
      ];
      for (const description of descriptions) {
        expect(String(description).length).toBeGreaterThan(0);
        expect(String(description).length).toBeLessThanOrEqual(100);
      }
    }
  });

  it('have names in menus that Discord takes, in every language', () => {
    for (const { name, description, name_localizations: others } of menus) {
      expect(description).toBeUndefined();
      for (const one of [name, ...Object.values(others ?? {})])
        expect(one).toMatch(/^\S.{0,30}\S$/u);
    }
  });

  it('speak French and, explicitly, American English', () => {
    for (const entry of all) {
      expect(entry.name_localizations).toMatchObject({
        fr: expect.any(String),
        'en-US': entry.name,
      });
    }
    for (const entry of spelled) {
      expect(entry.description_localizations).toMatchObject({
        fr: expect.any(String),
        'en-US': entry.description,
      });
    }
  });

  it('have required options first, and no name twice among neighbours, in any language', () => {
    for (const { options = [] } of all) {
      const required = options.map(
        (option) => (option as APIApplicationCommandBasicOption).required === true,
      );
      expect(required).toEqual(required.toSorted((one, other) => Number(other) - Number(one)));
      for (const locale of ['en-US', 'fr']) {
        const names = options.map(({ name_localizations: names }) =>
          new Map(Object.entries(names ?? {})).get(locale),
        );
        expect(new Set(names).size).toBe(names.length);
      }
    }
  });

  it('stay under 8,000 characters each, the longest language counting', () => {
    for (const { data } of commands) expect(lengthOf(data as Entry)).toBeLessThan(8_000);
  });

  it('are used in servers, and ask when used for what Discord shows them to', () => {
    for (const { data, permissions, moderates } of commands) {
      const bits = data.default_member_permissions ?? null;
      const shownTo = permissionNames.filter((name) => bits !== null && allows(bits, name));
      expect(data.contexts).toEqual([0]);
      expect(data.integration_types).toEqual([0]);
      // What moderators may do is asked of each action itself.
      if (permissions.length > 0 || moderates !== true) expect(permissions).toEqual(shownTo);
    }
  });
});
