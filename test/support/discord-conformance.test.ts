import { describe, expect, it } from 'vitest';
import { openConformance, type SentRequest } from './discord-conformance.js';

const conformance = openConformance();

function faults(request: Partial<SentRequest>): readonly string[] {
  const whole = {
    method: 'POST',
    path: '/channels/1/messages',
    query: {},
    body: undefined,
    ...request,
  };
  return conformance?.check(whole) ?? [];
}

const quiet = { allowed_mentions: { parse: [] } };
const commands = '/applications/1/commands';

describe.skipIf(conformance === null)('the judge of what the bot sends', () => {
  it('takes a plain message, an answer to an interaction, and commands', () => {
    expect(faults({ body: { content: 'a', ...quiet } })).toEqual([]);
    const data = { content: 'a', flags: 64, ...quiet };
    expect(faults({ path: '/interactions/1/token/callback', body: { type: 4, data } })).toEqual([]);
    const body = [{ name: 'ask', description: 'Ask', default_member_permissions: '32' }];
    expect(faults({ method: 'PUT', path: commands, body })).toEqual([]);
  });

  it('finds what the description forbids', () => {
    expect(faults({ path: '/nothing' })).toHaveLength(1);
    expect(faults({ body: { content: 5, ...quiet } })).toHaveLength(1);
    expect(faults({ body: { content: 'a', ...quiet }, query: { what: '1' } })).toHaveLength(1);
    expect(
      faults({ body: { content: 'a', embeds: [{ title: 'a'.repeat(257) }], ...quiet } }),
    ).toHaveLength(1);
    expect(faults({ path: '/interactions/1/token/callback', body: { type: 99 } })).toHaveLength(1);
  });

  it('finds what only Discord itself refuses', () => {
    expect(faults({ body: { content: 'a'.repeat(2_001), ...quiet } })).toHaveLength(1);
    expect(faults({ body: { content: ' ', ...quiet } })).toHaveLength(1);
    expect(faults({ body: { content: 'a' } })).toHaveLength(1);
    const embeds = Array.from({ length: 3 }, () => ({ description: 'a'.repeat(2_500) }));
    expect(faults({ body: { embeds, ...quiet } })).toHaveLength(1);
    const button = { type: 2, style: 2, label: 'a', custom_id: 'x' };
    const components = [{ type: 1, components: [button, button] }];
    expect(faults({ body: { content: 'a', components, ...quiet } })).toHaveLength(1);
    const options = [
      { type: 3, name: 'a', description: 'a' },
      { type: 3, name: 'b', description: 'b', required: true },
    ];
    const body = [{ name: 'ask', description: 'Ask', options }];
    expect(faults({ method: 'PUT', path: commands, body })).toHaveLength(1);
    expect(
      faults({ method: 'PUT', path: commands, body: [{ name: 'Ask', description: 'a' }] }),
    ).not.toEqual([]);
  });

  it('wants a reason of every action of moderation, and knows its limits', () => {
    const member = '/guilds/1/members/2';
    const until = (ms: number) => ({
      communication_disabled_until: new Date(Date.now() + ms).toISOString(),
    });
    const timeOut = { method: 'PATCH', path: member, reason: 'Case 1' };
    expect(faults({ ...timeOut, body: until(60_000) })).toEqual([]);
    expect(faults({ ...timeOut, body: until(60_000), reason: null })).toHaveLength(1);
    expect(faults({ ...timeOut, body: until(60_000), reason: 'a'.repeat(513) })).toHaveLength(1);
    expect(faults({ ...timeOut, body: until(29 * 86_400_000) })).toHaveLength(1);
    expect(faults({ method: 'DELETE', path: member })).toHaveLength(1);
    expect(faults({ method: 'PUT', path: '/guilds/1/bans/2', body: {} })).toHaveLength(1);
    const rule = {
      name: 'Words',
      event_type: 1,
      trigger_type: 1,
      trigger_metadata: { keyword_filter: ['a'] },
      actions: [{ type: 1, metadata: { custom_message: 'No.' } }],
    };
    const made = { path: '/guilds/1/auto-moderation/rules', reason: 'Rules' };
    expect(faults({ ...made, body: rule })).toEqual([]);
    for (const change of [
      { actions: [{ type: 1, metadata: { custom_message: 'a'.repeat(151) } }] },
      { actions: [{ type: 1 }, { type: 1 }] },
      { trigger_type: 3, actions: [{ type: 3, metadata: { duration_seconds: 60 } }] },
      { trigger_metadata: { regex_patterns: ['a(?=b)'] } },
      { trigger_metadata: { keyword_filter: ['a'.repeat(61)] } },
    ])
      expect(faults({ ...made, body: { ...rule, ...change } })).toHaveLength(1);
  });
});
