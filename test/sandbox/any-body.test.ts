import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAutoModRule } from '../../src/sandbox/forms/auto-moderation-form.js';
import { DiscordError } from '../../src/sandbox/rest/discord-error.js';
import { type Fixture, openFixture } from './support.js';

let fixture: Fixture;
let failures: string[];
let ids: readonly string[];

beforeAll(async () => {
  failures = [];
  fixture = await openFixture({ answerMs: 1, log: (line) => failures.push(line) });
  const { applicationId, guildId } = fixture.sandbox;
  const file = { type: 11, name: 'file', description: 'F' };
  const who = { type: 9, name: 'who', description: 'W' };
  await fixture.api('PUT', `/applications/${applicationId}/commands`, [
    { name: 'ask', description: 'Asks', options: [file, who] },
    { name: 'About', type: 3 },
  ]);
  const channel = await fixture.member.channel();
  const sent = await fixture.api('POST', `/channels/${channel}/messages`, {
    content: 'here',
    components: [{ type: 1, components: [{ type: 8, custom_id: 'pick', min_values: 0 }] }],
  });
  ids = [guildId, channel, sent.body.id, await fixture.member.id('Alice'), applicationId];
});

afterAll(() => fixture.close());

const PATHS = [
  ...['messages', 'interactions', 'components', 'autocomplete', 'forms', 'threads'],
  ...['members', 'direct-channels', 'typing', 'guilds'],
];

const names = [
  ...['channelId', 'memberId', 'messageId', 'targetId', 'guildId', 'formId', 'replyTo'],
  ...['content', 'locale', 'command', 'options', 'customId', 'values', 'attachments', 'name'],
  ...['file', 'who', 'data', 'contentType', 'roles', 'option', 'value'],
  ...['permissions', 'closesDirectMessages', 'trigger_metadata', 'keyword_filter', 'actions'],
  ...['regex_patterns', 'exempt_roles', 'metadata', 'channel_id', 'type', 'event_type'],
];

/** Bodies that often name what is there, and hold what does not belong there. */
function bodies(): fc.Arbitrary<unknown> {
  return fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...ids),
      fc.constantFrom('ask', 'About', 'pick', 'fr', 'file', 'YQ==', '', null, 1, true, '𐐷'),
      fc.string({ unit: 'binary' }),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...names), tie('any'), { maxKeys: 8 }),
    ),
  })).any;
}

describe('a change', () => {
  it.each(['members', 'roles'])(
    'of /member/%s is made or refused, whatever is sent, and never fails',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(bodies(), fc.constantFrom(...ids), async (body, id) => {
          const { status } = await fixture.member.patch(`/${path}/${id}`, body ?? null);
          expect(failures).toEqual([]);
          expect([204, 400, 404]).toContain(status);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('the body of a rule of AutoMod', () => {
  it('is read or refused, whatever it is, and never fails', () => {
    const triggers = fc.constantFrom(1, 2, 3, 4, 5, 6);
    let taken = 0;
    fc.assert(
      fc.property(bodies(), triggers, fc.boolean(), (body, trigger_type, whole) => {
        const actions = [{ type: 1 }];
        const trigger_metadata = { keyword_filter: ['a'], presets: [1] };
        const plain = { name: 'R', event_type: 1, trigger_type, trigger_metadata, actions };
        const sent = whole && typeof body === 'object' ? { ...plain, ...body } : body;
        try {
          readAutoModRule(sent, null);
          taken += 1;
        } catch (error) {
          if (!(error instanceof DiscordError)) throw error;
          expect([error.status, error.code]).toEqual([400, 50035]);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe('the member API', () => {
  it.each(PATHS)(
    'answers or refuses whatever /member/%s is sent, and never fails',
    async (path) => {
      const place = { channelId: ids[1], memberId: ids[3], locale: 'fr' };
      await fc.assert(
        fc.asyncProperty(bodies(), fc.boolean(), async (body, placed) => {
          const merged = placed && typeof body === 'object' ? { ...place, ...body } : body;
          const { status } = await fixture.member.post(`/${path}`, merged ?? null);
          expect(failures).toEqual([]);
          expect([200, 204, 400, 403, 404, 504]).toContain(status);
        }),
        { numRuns: 60 },
      );
    },
  );
});
