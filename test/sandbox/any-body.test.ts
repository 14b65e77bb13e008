import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
