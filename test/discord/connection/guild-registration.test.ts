import { describe, expect, it } from 'vitest';
import { registerCommands } from '../../../src/discord/connection/registration.js';

const warn = {
  type: 1 as const,
  name: 'warn',
  description: 'Warn',
  contexts: [0],
  integration_types: [0],
};
const kick = { ...warn, name: 'kick', description: 'Kick' };

/** Discord as far as it keeps commands; what was asked of it. */
function fakeDiscord(registered: readonly object[]) {
  const asked: { method: string; route: string; body?: unknown }[] = [];
  const note = (method: string) => async (route: string, given?: { body?: unknown }) => {
    asked.push({ method, route, ...(given?.body === undefined ? {} : { body: given.body }) });
    return method === 'get' ? registered : {};
  };
  const rest = {
    get: note('get'),
    put: note('put'),
    post: note('post'),
    patch: note('patch'),
    delete: note('delete'),
  } as unknown as Parameters<typeof registerCommands>[0]['rest'];
  return { asked, registration: { rest, applicationId: '1', guildId: '2' } };
}

const route = '/applications/1/guilds/2/commands';
const plain = ({ contexts: _, integration_types: __, ...rest }: typeof warn) => rest;

describe('commands of one server', () => {
  it('go to that server in one request, without what only commands of all servers have', async () => {
    const { asked, registration } = fakeDiscord([]);
    expect(await registerCommands(registration, [warn, kick])).toBe(true);
    expect(asked).toEqual([
      { method: 'get', route },
      { method: 'put', route, body: [plain(warn), plain(kick)] },
    ]);
  });

  it('are not sent again, whatever Discord says of their contexts', async () => {
    const held = [
      { id: '7', guild_id: '2', ...warn, contexts: null, integration_types: [0, 1] },
      { id: '8', guild_id: '2', ...plain(kick) },
    ];
    const { asked, registration } = fakeDiscord(held);
    expect(await registerCommands(registration, [warn, kick])).toBe(false);
    expect(asked.map(({ method }) => method)).toEqual(['get']);
  });

  it('change one by one, and all go in one request', async () => {
    const held = [
      { id: '7', ...plain(warn), description: 'Old' },
      { id: '9', ...plain(warn), name: 'old' },
    ];
    const one = fakeDiscord(held);
    await registerCommands(one.registration, [warn, kick]);
    expect(one.asked.slice(1)).toEqual([
      { method: 'delete', route: `${route}/9` },
      { method: 'patch', route: `${route}/7`, body: plain(warn) },
      { method: 'post', route, body: plain(kick) },
    ]);
    const none = fakeDiscord(held);
    expect(await registerCommands(none.registration, [])).toBe(true);
    expect(none.asked.slice(1)).toEqual([{ method: 'put', route, body: [] }]);
    const still = fakeDiscord([]);
    expect(await registerCommands(still.registration, [])).toBe(false);
    expect(still.asked).toHaveLength(1);
  });
});
