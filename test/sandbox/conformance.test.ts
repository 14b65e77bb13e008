import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Events, type Interaction } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { call, type Fixture, openFixture } from './support.js';

// What the sandbox answers, held against Discord's own description of its API.

const file = fileURLToPath(new URL('../../../shared/discord/openapi.json', import.meta.url));
const absent = !existsSync(file);
if (absent) console.warn(`!!! LEFT OUT: ${file} is absent; the sandbox's answers are NOT checked.`);

let fixture: Fixture;
let fits: (method: string, template: string, status: number, body: unknown) => string[];

beforeEach(async () => {
  fixture = await openFixture({ grantedIntents: ['GUILD_MEMBERS'] });
  const ajv = new Ajv2020({ strict: false, allErrors: true, logger: false });
  for (const format of ['date-time', 'uri', 'int32', 'int64', 'double'])
    ajv.addFormat(format, true);
  ajv.addFormat('snowflake', /^\d{15,20}$/);
  ajv.addFormat('nonce', true);
  const description = JSON.parse(readFileSync(file, 'utf8'));
  ajv.addSchema(description, 'discord');
  fits = (method, template, status, body) => {
    const responses = description.paths[template][method.toLowerCase()].responses;
    if (responses[status] === undefined) return [`${status} ${JSON.stringify(body)}`];
    if (responses[status].content === undefined) return [];
    const steps = ['paths', template, method.toLowerCase(), 'responses', String(status)];
    const path = [...steps, 'content', 'application/json', 'schema'];
    const escaped = path.map((step) => step.replaceAll('~', '~0').replaceAll('/', '~1'));
    const validate = ajv.compile({
      $ref: `discord#/${escaped.map((step) => encodeURIComponent(step)).join('/')}`,
    });
    if (validate(body)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
});

afterEach(() => fixture.close());

/** Calls a route, `{}` in the template standing for each value in turn. */
async function check(method: string, template: string, values: string[], body?: unknown) {
  const rest = [...values];
  const path = template.replace(/\{[^}]+\}/g, () => rest.shift() ?? '');
  const answer = await fixture.api(method, path, body);
  const [bare = ''] = template.split('?');
  const wrong = fits(method, bare, answer.status, answer.body);
  expect(wrong, `${method} ${template}`).toEqual([]);
  return answer.body;
}

const button = (custom_id: string) => ({ type: 2, style: 1, label: 'Go', custom_id });

describe.skipIf(absent)("the sandbox's answers", () => {
  it('about the guild and the application are as described', async () => {
    const { guildId } = fixture.sandbox;
    const alice = await fixture.member.id('Alice');
    const channelId = await fixture.member.channel();
    await check('GET', '/gateway', []);
    await check('GET', '/gateway/bot', []);
    await check('GET', '/users/@me', []);
    await check('GET', '/users/@me/guilds', []);
    await check('GET', '/users/{user_id}', [alice]);
    await check('GET', '/applications/@me', []);
    await check('GET', '/guilds/{guild_id}', [guildId]);
    await check('GET', '/guilds/{guild_id}/channels', [guildId]);
    await check('GET', '/guilds/{guild_id}/roles', [guildId]);
    await check('GET', '/guilds/{guild_id}/members?limit=9', [guildId]);
    await check('GET', '/guilds/{guild_id}/members/{user_id}', [guildId, alice]);
    await check('GET', '/channels/{channel_id}', [channelId]);
    await check('POST', '/users/@me/channels', [], { recipient_id: alice });
  });

  it('about moderation are as described', async () => {
    const { guildId } = fixture.sandbox;
    const [alice, bob] = [await fixture.member.id('Alice'), await fixture.member.id('Bob')];
    const channelId = await fixture.member.channel();
    const member = '/guilds/{guild_id}/members/{user_id}';
    const ban = '/guilds/{guild_id}/bans/{user_id}';
    const rules = '/guilds/{guild_id}/auto-moderation/rules';
    const until = new Date(Date.now() + 60_000).toISOString();
    await check('PATCH', member, [guildId, alice], { communication_disabled_until: until });
    await check('DELETE', member, [guildId, alice]);
    await check('PUT', ban, [guildId, bob], { delete_message_seconds: 60 });
    await check('GET', ban, [guildId, bob]);
    await check('GET', '/guilds/{guild_id}/bans', [guildId]);
    await check('DELETE', ban, [guildId, bob]);
    await check('PATCH', '/channels/{channel_id}', [channelId], { rate_limit_per_user: 5 });
    const actions = [
      { type: 1, metadata: { custom_message: 'No.' } },
      { type: 2, metadata: { channel_id: channelId } },
      { type: 3, metadata: { duration_seconds: 60 } },
    ];
    const made = { name: 'Words', event_type: 1, actions };
    const words = { trigger_type: 1, trigger_metadata: { keyword_filter: ['a'] } };
    const rule = await check('POST', rules, [guildId], { ...made, ...words });
    const limit = { trigger_type: 5, trigger_metadata: { mention_total_limit: 5 } };
    await check('POST', rules, [guildId], { ...made, ...limit });
    const alone = { ...made, actions: actions.slice(0, 2) };
    await check('POST', rules, [guildId], { ...alone, trigger_type: 3 });
    const presets = { trigger_type: 4, trigger_metadata: { presets: [1] } };
    await check('POST', rules, [guildId], { ...alone, ...presets });
    await check('GET', rules, [guildId]);
    await check('PATCH', `${rules}/{rule_id}`, [guildId, rule.id], { enabled: true });
    await check('GET', `${rules}/{rule_id}`, [guildId, rule.id]);
    await check('DELETE', `${rules}/{rule_id}`, [guildId, rule.id]);
    await check('GET', '/guilds/{guild_id}/audit-logs', [guildId]);
  });

  it('about messages are as described', async () => {
    const channelId = await fixture.member.channel();
    const messages = '/channels/{channel_id}/messages';
    const embeds = [{ title: 'a', footer: { text: 'b' }, fields: [{ name: 'c', value: 'd' }] }];
    const select = { type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] };
    const components = [
      { type: 1, components: [button('a'), { type: 2, style: 5, label: 'b', url: 'https://a.b' }] },
      { type: 1, components: [select] },
    ];
    const sent = await check('POST', messages, [channelId], { content: 'a', embeds, components });
    const image = { media: { url: 'https://a.b/c.png' } };
    const section = { type: 9, components: [{ type: 10, content: 'b' }], accessory: button('b') };
    const container = [section, { type: 14 }, { type: 12, items: [image] }];
    await check('POST', messages, [channelId], {
      flags: 1 << 15,
      components: [{ type: 17, components: container }],
    });
    const message_reference = { message_id: sent.id };
    await check('POST', messages, [channelId], { content: 'c', message_reference });
    await check('PATCH', `${messages}/{message_id}`, [channelId, sent.id], { content: 'd' });
    await fixture.api(
      'PUT',
      `/channels/${channelId}/messages/${sent.id}/reactions/%F0%9F%91%8D/@me`,
    );
    await check('GET', `${messages}/{message_id}`, [channelId, sent.id]);
    await check('GET', messages, [channelId]);
    await check('DELETE', `${messages}/{message_id}`, [channelId, sent.id]);
  });

  it('about commands and interactions are as described', async () => {
    const { applicationId, botToken, address } = fixture.sandbox;
    const [channelId, memberId] = [
      await fixture.member.channel(),
      await fixture.member.id('Alice'),
    ];
    const commands = '/applications/{application_id}/commands';
    const option = { type: 3, name: 'o', description: 'O', autocomplete: true };
    const localized = { name_localizations: { fr: 'demander' }, options: [option] };
    const ask = { name: 'ask', description: 'Asks', ...localized };
    await check('PUT', commands, [applicationId], [ask]);
    await check('GET', commands, [applicationId]);
    const socket = new WebSocket(`${address.replace('http', 'ws')}/gateway?v=10&encoding=json`);
    const next = (name: string) =>
      new Promise<{ id: string; token: string }>((resolve) => {
        const listen = (raw: Buffer) => {
          const { t, d } = JSON.parse(raw.toString());
          if (t !== name) return;
          socket.off('message', listen);
          resolve(d);
        };
        socket.on('message', listen);
      });
    const ready = next('READY');
    const d = { token: botToken, intents: 0, properties: {} };
    socket.once('message', () => socket.send(JSON.stringify({ op: 2, d })));
    await ready;

    const received = next('INTERACTION_CREATE');
    const post = { channelId, memberId, locale: 'fr', command: 'ask' };
    await fixture.member.post('/interactions', post);
    const { id, token } = await received;
    const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
    const answer = { type: 4, data: { content: 'a', flags: 64 } };
    await check('POST', `${callback}?with_response=true`, [id, token], answer);
    const webhook = '/webhooks/{webhook_id}/{webhook_token}';
    const original = `${webhook}/messages/@original`;
    await check('GET', original, [applicationId, token]);
    await check('PATCH', original, [applicationId, token], { content: 'b' });
    await check('POST', webhook, [applicationId, token], { content: 'c' });
    await check('DELETE', original, [applicationId, token]);
    socket.terminate();
  });

  it('about forms, files and commands on their own are as described', async () => {
    const { applicationId } = fixture.sandbox;
    const [channelId, memberId] = [
      await fixture.member.channel(),
      await fixture.member.id('Alice'),
    ];
    const commands = '/applications/{application_id}/commands';
    const file = { type: 11, name: 'file', description: 'F', required: true };
    const add = { name: 'add', description: 'Adds', options: [file] };
    const { id } = await check('POST', commands, [applicationId], add);
    await check('POST', commands, [applicationId], { name: 'About this', type: 3 });
    const one = `${commands}/{command_id}`;
    await check('PATCH', one, [applicationId, id], { description: 'Adds a file' });
    await check('GET', one, [applicationId, id]);
    const client = await fixture.login();
    const received = once(client, Events.InteractionCreate);
    await fixture.member.post('/interactions', {
      ...{ channelId, memberId, locale: 'fr', command: 'add' },
      options: { file: { name: 'a.txt', data: 'YQ==' } },
    });
    const [interaction]: Interaction[] = await received;
    if (!interaction?.isChatInputCommand()) throw new Error('No command came.');
    const input = { type: 4, custom_id: 'a', style: 1 };
    const components = [{ type: 18, label: 'A', component: input }];
    const callback = '/interactions/{interaction_id}/{interaction_token}/callback';
    const path = [interaction.id, interaction.token];
    const data = { custom_id: 'form', title: 'F', components };
    await check('POST', `${callback}?with_response=true`, path, { type: 9, data });
    const { body } = await fixture.member.get(`/interactions/${interaction.id}`);
    const { form } = body as unknown as { form: { id: string } };
    const submitted = once(client, Events.InteractionCreate);
    await fixture.member.post('/forms', { formId: form.id, memberId, values: { a: 'b' } });
    const [submission]: Interaction[] = await submitted;
    if (!submission?.isModalSubmit()) throw new Error('No submission came.');
    const answer = { type: 4, data: { content: 'a' } };
    const answered = [submission.id, submission.token];
    await check('POST', `${callback}?with_response=true`, answered, answer);
    await check('GET', '/channels/{channel_id}/messages', [channelId]);
    await check('DELETE', one, [applicationId, id]);
  });

  it('about threads are as described', async () => {
    const { guildId } = fixture.sandbox;
    const channelId = await fixture.member.channel();
    const messages = '/channels/{channel_id}/messages';
    const { id } = await check('POST', messages, [channelId], { content: 'a' });
    const name = { name: 'Thread' };
    const onMessage = `${messages}/{message_id}/threads`;
    await check('POST', onMessage, [channelId, id], name);
    await check('POST', '/channels/{channel_id}/threads', [channelId], { ...name, type: 12 });
    await check('POST', '/channels/{channel_id}/threads', [channelId], { ...name, type: 11 });
    await check('GET', messages, [channelId]);
    await check('POST', messages, [id], { content: 'b' });
    await check('GET', messages, [id]);
    const channel = '/channels/{channel_id}';
    await check('GET', channel, [id]);
    const member = `${channel}/thread-members/{user_id}`;
    const alice = await fixture.member.id('Alice');
    await check('PUT', member, [id, alice]);
    await check('GET', `${member}?with_member=true`, [id, alice]);
    await check('DELETE', `${channel}/thread-members/@me`, [id]);
    await check('PUT', `${channel}/thread-members/@me`, [id]);
    await check('GET', '/guilds/{guild_id}/threads/active', [guildId]);
    await check('PATCH', channel, [id], { name: 'Other', archived: true });
    await check('GET', `${channel}/threads/archived/public`, [channelId]);
  });

  it('are errors of the described shape', async () => {
    const url = `${fixture.sandbox.apiUrl}/v10/users/@me`;
    const refused = await call('GET', url);
    expect(Object.keys(refused.body)).toEqual(['message', 'code']);
  });
});
