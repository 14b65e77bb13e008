import { once } from 'node:events';
import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Fixture, faultsAt, GUILD_INTENTS, openFixture, withhold } from './support.js';

let fixture: Fixture;
let rules: string;
let channelId: string;

beforeEach(async () => {
  fixture = await openFixture({ grantedIntents: ['MESSAGE_CONTENT'] });
  rules = `/guilds/${fixture.sandbox.guildId}/auto-moderation/rules`;
  channelId = await fixture.member.channel();
});

afterEach(() => fixture.close());

const block = { type: 1, metadata: { custom_message: 'Not here.' } };

function keywordRule(keyword_filter: readonly string[], change: object = {}) {
  return {
    name: 'Words',
    event_type: 1,
    trigger_type: 1,
    trigger_metadata: { keyword_filter },
    actions: [block],
    enabled: true,
    ...change,
  };
}

async function say(name: string, content: string) {
  return fixture.member.post('/messages', {
    memberId: await fixture.member.id(name),
    channelId,
    content,
  });
}

describe('rules of AutoMod', () => {
  it('are made, read, changed and removed', async () => {
    expect((await fixture.api('GET', rules)).list).toEqual([]);
    const { body: made } = await fixture.api('POST', rules, keywordRule(['spoiler']));
    expect(made).toMatchObject({
      name: 'Words',
      creator_id: fixture.sandbox.applicationId,
      trigger_metadata: { keyword_filter: ['spoiler'], regex_patterns: [], allow_list: [] },
      exempt_roles: [],
      enabled: true,
    });
    const one = `${rules}/${made.id}`;
    const changed = await fixture.api('PATCH', one, { name: 'Others', enabled: false });
    expect(changed.body).toMatchObject({ id: made.id, name: 'Others', enabled: false });
    expect((await fixture.api('GET', one)).body.name).toBe('Others');
    expect((await fixture.api('DELETE', one)).status).toBe(204);
    expect((await fixture.api('GET', one)).status).toBe(404);
    const { body } = await fixture.member.get('/audit-log');
    expect(body.entries).toMatchObject([140, 141, 142].map((actionType) => ({ actionType })));
  });

  it('take the right to manage the server, and to time out where they do', async () => {
    const timeout = { type: 3, metadata: { duration_seconds: 60 } };
    await withhold(fixture, PermissionFlagsBits.ModerateMembers);
    const refused = await fixture.api('POST', rules, keywordRule(['a'], { actions: [timeout] }));
    expect(refused.body.code).toBe(50013);
    await withhold(fixture, PermissionFlagsBits.ManageGuild);
    expect((await fixture.api('GET', rules)).body.code).toBe(50013);
  });

  it.each([
    [
      'trigger_metadata.keyword_filter',
      keywordRule(Array.from({ length: 1_001 }, (_, n) => `${n}`)),
    ],
    ['trigger_metadata.keyword_filter.0', keywordRule(['a'.repeat(61)])],
    [
      'trigger_metadata.regex_patterns',
      keywordRule([], { trigger_metadata: { regex_patterns: Array(11).fill('a') } }),
    ],
    [
      'trigger_metadata.regex_patterns.0',
      keywordRule([], { trigger_metadata: { regex_patterns: ['a(?=b)'] } }),
    ],
    [
      'trigger_metadata.allow_list',
      keywordRule([], {
        trigger_metadata: { keyword_filter: ['a'], allow_list: Array(101).fill('b') },
      }),
    ],
    ['trigger_metadata', keywordRule([])],
    ['actions', keywordRule(['a'], { actions: [] })],
    ['actions', keywordRule(['a'], { actions: [block, block] })],
    [
      'actions.0.metadata.custom_message',
      keywordRule(['a'], { actions: [{ type: 1, metadata: { custom_message: 'a'.repeat(151) } }] }),
    ],
    [
      'actions.0.metadata.duration_seconds',
      keywordRule(['a'], { actions: [{ type: 3, metadata: { duration_seconds: 2_419_201 } }] }),
    ],
    [
      'actions.0.type',
      {
        ...keywordRule([]),
        trigger_type: 3,
        actions: [{ type: 3, metadata: { duration_seconds: 60 } }],
      },
    ],
    [
      'actions.0.metadata.channel_id',
      keywordRule(['a'], {
        actions: [{ type: 2, metadata: { channel_id: '156320988194144256' } }],
      }),
    ],
    [
      'trigger_metadata.mention_total_limit',
      { ...keywordRule([]), trigger_type: 5, trigger_metadata: { mention_total_limit: 51 } },
    ],
    ['exempt_roles', keywordRule(['a'], { exempt_roles: ids(21) })],
    ['exempt_channels', keywordRule(['a'], { exempt_channels: ids(51) })],
  ])('are refused at %s', async (field, body) => {
    const refused = await fixture.api('POST', rules, body);
    expect([refused.status, refused.body.code]).toEqual([400, 50035]);
    expect(faultsAt(refused.body, field)).not.toEqual([]);
  });

  it('are at most six of keywords and one of each other kind', async () => {
    for (let index = 0; index < 6; index += 1) {
      expect((await fixture.api('POST', rules, keywordRule([`${index}`]))).status).toBe(200);
    }
    const seventh = await fixture.api('POST', rules, keywordRule(['7']));
    expect(faultsAt(seventh.body, 'trigger_type')).toMatchObject([
      { code: 'AUTO_MODERATION_MAX_RULES_OF_TYPE_EXCEEDED' },
    ]);
    const mentions = {
      ...keywordRule([]),
      trigger_type: 5,
      trigger_metadata: { mention_total_limit: 5 },
    };
    expect((await fixture.api('POST', rules, mentions)).status).toBe(200);
    expect((await fixture.api('POST', rules, mentions)).status).toBe(400);
  });
});

function ids(count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, index) => `${1_563_209_881_941_442_560n + BigInt(index)}`,
  );
}

describe('a keyword', () => {
  it.each([
    ['spoil', 'no SPOIL please', true],
    ['spoil', 'no spoiler', false],
    ['spoil', 'unspoil', false],
    ['spoil*', 'no spoiler', true],
    ['spoil*', 'unspoiler', false],
    ['*spoil', 'unspoil', true],
    ['*spoil', 'unspoiler', false],
    ['*spoil*', 'unspoiler', true],
    ['the end', 'this is THE END!', true],
    ['été', 'Cet été-là', true],
    ['été', 'Agité', false],
    ['a.b', 'axb', false],
  ])('%s finds in « %s »: %s', async (keyword, content, found) => {
    await fixture.api('POST', rules, keywordRule([keyword]));
    const { status, body } = await say('Noor', content);
    expect([status, body.error]).toEqual(found ? [400, 'Not here.'] : [200, undefined]);
  });

  it('finds nothing in what is allowed, and patterns find too', async () => {
    const trigger_metadata = {
      keyword_filter: ['*spoil*'],
      regex_patterns: ['(?i)chapter \\d+ ends'],
      allow_list: ['spoiled milk'],
    };
    await fixture.api('POST', rules, keywordRule([], { trigger_metadata }));
    expect((await say('Noor', 'Spoiled milk again')).status).toBe(200);
    expect((await say('Noor', 'Chapter 3 ends badly')).status).toBe(400);
  });
});

describe('what a rule does', () => {
  it('holds members, and neither who manages the server nor who is exempt', async () => {
    const { roles, channels } = await fixture.member.state();
    const readers = roles.find(({ name }) => name === 'Lecture')?.id;
    const exempt = { exempt_roles: [readers], exempt_channels: [channels[2]?.id] };
    await fixture.api('POST', rules, keywordRule(['spoiler'], exempt));
    for (const [name, status] of [
      ['Noor', 400],
      ['Sacha', 200],
      ['Alice', 200],
    ] as const) {
      expect([name, (await say(name, 'A spoiler')).status]).toEqual([name, status]);
    }
    channelId = channels[2]?.id ?? '';
    expect((await say('Noor', 'A spoiler')).status).toBe(200);
  });

  it('holds a rewording as well', async () => {
    await fixture.api('POST', rules, keywordRule(['spoiler']));
    const { body } = await say('Noor', 'Nothing');
    const memberId = await fixture.member.id('Noor');
    const patch = { memberId, content: 'A spoiler' };
    expect((await fixture.member.patch(`/messages/${body.id}`, patch)).status).toBe(400);
  });

  it('alerts, times out and tells the bot what it did', async () => {
    const { channels } = await fixture.member.state();
    const alerted = channels[2]?.id ?? '';
    const actions = [
      block,
      { type: 2, metadata: { channel_id: alerted } },
      { type: 3, metadata: { duration_seconds: 600 } },
    ];
    const { body: rule } = await fixture.api('POST', rules, keywordRule(['spoil*'], { actions }));
    const { MessageContent, AutoModerationExecution } = GatewayIntentBits;
    const intents = [...GUILD_INTENTS, MessageContent, AutoModerationExecution];
    const client = await fixture.login({ intents });
    const executed = once(client, Events.AutoModerationActionExecution);
    await say('Noor', 'A spoiler!');
    const [execution] = await executed;
    const noor = await fixture.member.id('Noor');
    expect([execution.ruleId, execution.userId, execution.matchedKeyword]).toEqual([
      rule.id,
      noor,
      'spoil*',
    ]);
    expect([execution.content, execution.matchedContent]).toEqual(['A spoiler!', 'spoil']);
    const seen = await fixture.member.messages(alerted, await fixture.member.id('Sacha'));
    expect(seen).toMatchObject([
      { type: 24, author: { id: noor }, embeds: [{ description: 'A spoiler!' }] },
    ]);
    expect(seen[0]?.id).toBe(execution.alertSystemMessageId);
    expect((await say('Noor', 'Sorry')).body.error).toMatch(/timed out/);
  });

  it('tells a bot without the Message Content intent not what was said', async () => {
    await fixture.api('POST', rules, keywordRule(['spoiler']));
    const intents = [...GUILD_INTENTS, GatewayIntentBits.AutoModerationExecution];
    const client = await fixture.login({ intents });
    const executed = once(client, Events.AutoModerationActionExecution);
    await say('Noor', 'A spoiler!');
    const [{ content, matchedContent, matchedKeyword }] = await executed;
    expect([content, matchedContent, matchedKeyword]).toEqual(['', '', 'spoiler']);
  });

  it('counts whom a message mentions', async () => {
    const trigger_metadata = { mention_total_limit: 1 };
    await fixture.api('POST', rules, { ...keywordRule([]), trigger_type: 5, trigger_metadata });
    const [alice, bob] = [await fixture.member.id('Alice'), await fixture.member.id('Bob')];
    expect((await say('Noor', `<@${alice}> <@${alice}>`)).status).toBe(200);
    expect((await say('Noor', `<@${alice}> <@${bob}>`)).status).toBe(400);
  });

  it('holds the bot as well, once it no longer manages the server', async () => {
    await fixture.api('POST', rules, keywordRule(['spoiler']));
    const path = `/channels/${channelId}/messages`;
    expect((await fixture.api('POST', path, { content: 'A spoiler' })).status).toBe(200);
    await withhold(fixture, PermissionFlagsBits.ManageGuild);
    const refused = await fixture.api('POST', path, { content: 'A spoiler' });
    expect([refused.status, refused.body.code]).toEqual([400, 200_000]);
  });
});
