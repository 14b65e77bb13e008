import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, faultsAt, openFixture } from './support.js';

let fixture: Fixture;
let path: string;

beforeEach(async () => {
  fixture = await openFixture();
  path = `/applications/${fixture.sandbox.applicationId}/commands`;
});

afterEach(() => fixture.close());

const slash = { name: 'ask', description: 'Asks' };
const option = { type: 3, name: 'question', description: 'What' };
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('command registration', () => {
  it.each<[string, object, string]>([
    ['no description', { name: 'ask' }, 'description'],
    ['an empty description', { ...slash, description: '' }, 'description'],
    ['a long description', { ...slash, description: 'x'.repeat(101) }, 'description'],
    ['capitals', { ...slash, name: 'Ask' }, 'name'],
    ['a space', { ...slash, name: 'ask me' }, 'name'],
    ['a long name', { ...slash, name: 'x'.repeat(33) }, 'name'],
    ['a point in the name', { ...slash, name: 'ask.me' }, 'name'],
    ['an unknown type', { ...slash, type: 9 }, 'type'],
    ['an unknown locale', { ...slash, name_localizations: { xx: 'a' } }, 'name_localizations.xx'],
    [
      'a localised name with capitals',
      { ...slash, name_localizations: { fr: 'Demander' } },
      'name_localizations.fr',
    ],
    ['a description on a menu', { name: 'Mark', type: 2, description: 'x' }, 'description'],
    [
      '26 options',
      { ...slash, options: many(26, (i) => ({ ...option, name: `o${i}` })) },
      'options',
    ],
    ['two options of one name', { ...slash, options: [option, option] }, 'options.1.name'],
    [
      'a required option after an optional one',
      { ...slash, options: [option, { ...option, name: 'b', required: true }] },
      'options.1.required',
    ],
    [
      'a subcommand beside a value',
      {
        ...slash,
        options: [
          { ...option, type: 1 },
          { ...option, name: 'b' },
        ],
      },
      'options',
    ],
    [
      'a subcommand in a subcommand',
      {
        ...slash,
        options: [{ ...option, type: 1, options: [{ ...option, type: 1, name: 'b' }] }],
      },
      'options.0.options.0.type',
    ],
    [
      '26 choices',
      { ...slash, options: [{ ...option, choices: many(26, (i) => choice(`${i}`)) }] },
      'options.0.choices',
    ],
    [
      'choices of one name',
      { ...slash, options: [{ ...option, choices: [choice('a'), choice('a')] }] },
      'options.0.choices.1.name',
    ],
    [
      'choices with autocomplete',
      { ...slash, options: [{ ...option, autocomplete: true, choices: [choice('a')] }] },
      'options.0.autocomplete',
    ],
    [
      'a text as the choice of a number',
      { ...slash, options: [{ ...option, type: 4, choices: [choice('a')] }] },
      'options.0.choices.0.value',
    ],
    [
      'a length on a number',
      { ...slash, options: [{ ...option, type: 4, max_length: 3 }] },
      'options.0.max_length',
    ],
    [
      'a minimum above the maximum',
      { ...slash, options: [{ ...option, type: 4, min_value: 3, max_value: 2 }] },
      'options.0.max_value',
    ],
    [
      'permissions that are no bits',
      { ...slash, default_member_permissions: 'all' },
      'default_member_permissions',
    ],
  ])('refuses %s', async (_name, command, field) => {
    const { status, body } = await fixture.api('POST', path, command);
    expect(status).toBe(400);
    expect(body.code).toBe(50035);
    expect(faultsAt(body, field), JSON.stringify(body.errors)).toHaveLength(1);
  });

  it('refuses more than 8,000 characters, the longest localisation counting', async () => {
    const options = many(25, (index) => ({
      ...option,
      name: `o${index}`,
      choices: many(25, (at) => ({ name: `${at} ${'x'.repeat(20)}`, value: `${at}` })),
    }));
    const { status, body } = await fixture.api('POST', path, { ...slash, options });
    expect([status, body.code]).toEqual([400, 50035]);
  });

  it('refuses two commands of one name, but a menu may share it', async () => {
    const twice = await fixture.api('PUT', path, [slash, slash]);
    expect(faultsAt(twice.body, '1.name')[0]?.code).toBe('APPLICATION_COMMANDS_DUPLICATE_NAME');
    const shared = await fixture.api('PUT', path, [slash, { name: 'ask', type: 3 }]);
    expect(shared.status).toBe(200);
  });

  it('refuses contexts on commands of a guild', async () => {
    const guild = path.replace('/commands', `/guilds/${fixture.sandbox.guildId}/commands`);
    const { body } = await fixture.api('POST', guild, { ...slash, contexts: [0] });
    expect(Object.keys(body.errors)).toEqual(['contexts']);
  });

  it('keeps an id while the name stays, and changes the version with the body', async () => {
    const [first] = (await fixture.api('PUT', path, [slash])).list;
    const [same] = (await fixture.api('PUT', path, [slash])).list;
    expect(same).toEqual(first);
    const changed = { ...slash, description: 'Asks more' };
    const [second] = (await fixture.api('PUT', path, [changed])).list;
    expect(second?.id).toBe(first?.id);
    expect(second?.version).not.toBe(first?.version);
  });

  it('puts one in the place of its name and type with POST, and keeps what PATCH leaves out', async () => {
    const list = async () => (await fixture.api('GET', path)).list;
    const first = await fixture.api('POST', path, { ...slash, dm_permission: false });
    expect(first.status).toBe(201);
    const again = await fixture.api('POST', path, { ...slash, description: 'Anew' });
    expect([again.status, again.body.id]).toEqual([200, first.body.id]);
    const menu = await fixture.api('POST', path, { name: slash.name, type: 3 });
    expect(menu.status).toBe(201);
    expect((await list()).map(({ id }) => id)).toEqual([first.body.id, menu.body.id]);
    await fixture.api('PATCH', `${path}/${first.body.id}`, { dm_permission: false });
    const named = { name_localizations: { fr: 'demander' } };
    const patched = await fixture.api('PATCH', `${path}/${first.body.id}`, named);
    expect(patched.body).toMatchObject({ ...named, description: 'Anew', dm_permission: false });
  });

  it('replaces all with PUT, and PATCH and DELETE reach one', async () => {
    await fixture.api('PUT', path, [slash, { ...slash, name: 'other' }]);
    await fixture.api('PUT', path, [slash]);
    const [command] = (await fixture.api('GET', path)).list;
    const patched = await fixture.api('PATCH', `${path}/${command?.id}`, { description: 'New' });
    expect(patched.body).toMatchObject({ id: command?.id, name: 'ask', description: 'New' });
    expect((await fixture.api('DELETE', `${path}/${command?.id}`)).status).toBe(204);
    const gone = await fixture.api('GET', `${path}/${command?.id}`);
    expect([gone.status, gone.body.code]).toEqual([404, 10063]);
  });

  it('lists localisations only when asked, and the page always has them', async () => {
    await fixture.api('PUT', path, [{ ...slash, name_localizations: { fr: 'demander' } }]);
    const plain = await fixture.api('GET', path);
    expect(plain.list[0]).toBeDefined();
    expect(plain.list[0]).not.toHaveProperty('name_localizations');
    const localized = await fixture.api('GET', `${path}?with_localizations=true`);
    expect(localized.list[0]?.name_localizations).toEqual({ fr: 'demander' });
    const { commands } = await fixture.member.state();
    expect(commands[0]?.name_localizations).toEqual({ fr: 'demander' });
  });
});

function choice(name: string) {
  return { name, value: name };
}
