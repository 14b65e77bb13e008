import { describe, expect, it } from 'vitest';
import type { MemberState, StateCommand } from '../../../src/sandbox/member-api.js';
import {
  completionsAt,
  withMentions,
  withNames,
} from '../../../src/sandbox/page/composer/completions.js';
import {
  commandsMatching,
  leafCommands,
  nested,
  spelledOut,
} from '../../../src/sandbox/page/composer/leaf-commands.js';
import { problemWith, valueToSend } from '../../../src/sandbox/page/composer/option-kinds.js';
import { en } from '../../../src/sandbox/page/words/en.js';
import { localised, preferredLocale } from '../../../src/sandbox/page/words/locales.js';

const commands: readonly StateCommand[] = [
  {
    id: '1',
    type: 1,
    name: 'summary',
    name_localizations: { fr: 'résumé' },
    description: 'Sums it up',
    options: [
      { type: 3, name: 'style', description: 'How' },
      { type: 3, name: 'text', description: 'Which', required: true },
    ],
  },
  {
    id: '2',
    type: 1,
    name: 'text',
    description: 'Texts',
    options: [
      { type: 1, name: 'list', description: 'Lists them' },
      {
        type: 2,
        name: 'notes',
        description: 'Notes',
        options: [{ type: 1, name: 'add', description: 'Adds one', options: [] }],
      },
    ],
  },
  { id: '3', type: 3, name: 'On a message', description: '' },
];

const someone = {
  bot: false,
  color: '#112233',
  online: true,
  roleIds: [],
  guildPermissions: '0',
  permissions: {},
  timedOutUntil: null,
  closesDirectMessages: false,
};

const server: MemberState = {
  guild: { id: '9', name: 'Room' },
  guilds: [{ id: '9', name: 'Room' }],
  channels: [{ id: '7', name: 'talk', topic: null, slowModeSeconds: 0 }],
  threads: [],
  roles: [],
  members: [
    { ...someone, id: '1', name: 'Lina' },
    { ...someone, id: '2', name: 'Lina Morel' },
  ],
  formerMembers: [],
  directChannels: [],
  commands,
  botOnline: true,
  panelUrl: null,
};

const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('the commands one can type', () => {
  it('are the leaves, in the member’s words, required options first', () => {
    const leaves = leafCommands(commands, 'fr');
    expect(names(leaves)).toEqual(['résumé', 'text list', 'text notes add']);
    expect(names(leaves[0]?.options ?? [])).toEqual(['text', 'style']);
  });

  it('are found by either name, without accents', () => {
    const leaves = leafCommands(commands, 'fr');
    expect(names(commandsMatching(leaves, 'resu'))).toEqual(['résumé']);
    expect(names(commandsMatching(leaves, 'summ'))).toEqual(['résumé']);
    expect(names(commandsMatching(leaves, 'add'))).toEqual(['text notes add']);
    expect(commandsMatching(leaves, 'nothing')).toEqual([]);
  });

  it('are known once spelled out, with what follows', () => {
    const leaves = leafCommands(commands, 'fr');
    expect(spelledOut(leaves, '/résumé short')?.rest).toBe('short');
    expect(spelledOut(leaves, '/text notes add ')?.command.path).toEqual(['notes', 'add']);
    expect(spelledOut(leaves, '/text notes')).toBeNull();
  });

  it('send their options below group and subcommand', () => {
    const add = leafCommands(commands, 'fr').find(({ key }) => key === 'text notes add');
    expect(add && nested(add, { word: 'x' })).toEqual({ notes: { add: { word: 'x' } } });
  });
});

describe('an option’s value', () => {
  const typed = (text: string) => ({ text, chosen: null });

  it('is a number where the option takes one, in either notation', () => {
    const option = { type: 10, name: 'n', description: '' };
    expect(valueToSend(option, typed('1,5'))).toBe(1.5);
    expect(valueToSend(option, typed(' '))).toBeNull();
    expect(valueToSend(option, { text: 'Two', chosen: 2 })).toBe(2);
  });

  it.each([
    [{ type: 3, required: true }, '', en.invalid.required],
    [{ type: 4 }, '1.5', en.invalid.integer],
    [{ type: 4 }, 'x', en.invalid.integer],
    [{ type: 10, max_value: 3 }, '4', en.invalid.tooLarge(3)],
    [{ type: 10, min_value: 3 }, '2', en.invalid.tooSmall(3)],
    [{ type: 3, min_length: 3 }, 'ab', en.invalid.tooShort(3)],
    [{ type: 3, max_length: 3 }, 'abcd', en.invalid.tooLong(3)],
    [{ type: 11, required: true }, '', en.invalid.required],
    [{ type: 3 }, '', null],
    [{ type: 3 }, 'fine', null],
  ])('is judged: %o with "%s"', (kind, text, expected) => {
    const option = { name: 'o', description: '', ...kind };
    expect(problemWith(option, typed(text), false, en)).toBe(expected);
  });

  it('must be chosen where only choices count', () => {
    const option = { type: 3, name: 'o', description: '' };
    expect(problemWith(option, typed('x'), true, en)).toBe(en.invalid.choice);
    expect(problemWith(option, { text: 'X', chosen: 'x' }, true, en)).toBeNull();
  });
});

describe('names in a message', () => {
  it('become mentions, the longest first, except within words and code', () => {
    expect(withMentions('@Lina Morel, @Lina: #talk', server)).toBe('<@2>, <@1>: <#7>');
    expect(withMentions('me@Lina @Linas `@Lina`', server)).toBe('me@Lina @Linas `@Lina`');
  });

  it('may be those of roles and threads, and are read back as one would type them', () => {
    const roles = [
      { id: '5', name: 'Readers', color: null },
      { id: '9', name: '@everyone', color: null },
    ];
    const place = { ...server, roles };
    expect(withMentions('@Readers @everyone', place)).toBe('<@&5> @everyone');
    expect(withNames('<@&5> <@!1> <#7> <@404>', place)).toBe('@Readers @Lina #talk <@404>');
  });

  it.each(['reading-room', 'a.b', '(c)', 'd/e', 'f|g', '$&', '日本'])(
    'may be called %s',
    (name) => {
      const place = { ...server, channels: [{ id: '7', name, topic: null, slowModeSeconds: 0 }] };
      expect(withMentions(`See #${name}.`, place)).toBe('See <#7>.');
    },
  );

  it('are offered at the caret', () => {
    expect(completionsAt('hi @mor', 7, server)?.items.map(({ mark }) => mark)).toEqual(['<@2>']);
    expect(completionsAt('hi @mor', 2, server)).toBeNull();
    expect(completionsAt('a@mor', 5, server)).toBeNull();
  });
});

describe('locales', () => {
  it('fall back to their kin, then to the default', () => {
    expect(localised('ask', { 'en-US': 'query' }, 'en-GB')).toBe('query');
    expect(localised('ask', { fr: 'demander' }, 'de')).toBe('ask');
    expect(localised('ask', null, 'fr')).toBe('ask');
  });

  it('are chosen by what the browser prefers', () => {
    expect(preferredLocale(['fr-CA', 'en'])).toBe('fr');
    expect(preferredLocale(['en-AU'])).toBe('en-US');
    expect(preferredLocale(['en-GB'])).toBe('en-GB');
    expect(preferredLocale(['es'])).toBe('es-ES');
    expect(preferredLocale(['tlh'])).toBe('en-US');
  });
});
