import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/discord/asked.js';
import type { PlainControl } from '../../../src/discord/control.js';
import type { Edge } from '../../../src/discord/edge.js';
import { isForm } from '../../../src/discord/form.js';
import { createCoolDowns } from '../../../src/discord/interactions/cool-downs.js';
import { perform } from '../../../src/discord/interactions/perform.js';
import type { PlaceChannel } from '../../../src/discord/places.js';
import { defaultSettings } from '../../../src/discord/settings/place-settings.js';
import { createSettingsControls } from '../../../src/discord/settings/settings-controls.js';
import { articlePage } from '../../../src/discord/settings/settings-rows.js';
import {
  createSettingsStore,
  type SettingsStore,
} from '../../../src/discord/settings/settings-store.js';
import { createSetupControls } from '../../../src/discord/setup/setup-controls.js';
import { UserFacingError } from '../../../src/errors.js';
import type { Article } from '../../../src/library/article.js';
import { en } from '../../../src/locales/en.js';
import { silentLog } from '../../../src/log.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';

let directory: string;
let storage: Storage;
let settings: SettingsStore;
let channels: PlaceChannel[];
let articles: readonly Article[];
let controls: readonly PlainControl[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-controls-'));
  storage = await openStorage({ directory });
  settings = createSettingsStore({ storage });
  channels = [{ id: '2', lacking: ['EmbedLinks'] }];
  articles = [];
  controls = createSettingsControls({
    settings,
    served: { at: () => articles, idsAt: () => undefined },
    places: { channels: () => channels },
    askCoolDown: { operator: null },
  });
});

afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

const manageServer = '32';

/** What becomes of a control that a member uses; the text of what they are told. */
async function use(
  customId: string,
  values: readonly string[] = [],
  permissions = manageServer,
  fields: Readonly<Record<string, string>> = {},
) {
  const facts = {
    interactionId: '9',
    memberId: '7',
    memberName: 'Ana',
    channelId: '2',
    parentId: null,
    guildId: '1',
    locale: 'en-US',
    memberPermissions: permissions,
    botPermissions: '0',
  };
  const used = { values, fields, message: null };
  const { work } = perform(
    { kind: 'control', customId, used, facts },
    askedOf(facts, defaultSettings),
    {
      commands: [],
      controls,
      answers: { find: async () => undefined },
      coolDowns: createCoolDowns({ storage, log: silentLog }),
      moderation: { servers: { find: async () => undefined } },
    },
  );
  const working = { signal: new AbortController().signal, show: () => {} };
  try {
    const reply = await work(working);
    return reply === null || isForm(reply) ? '' : (reply.messages[0]?.content ?? '');
  } catch (error) {
    if (error instanceof UserFacingError) return error.describe(en);
    throw error;
  }
}

describe('a control of the settings', () => {
  it('changes nothing for who may not manage the server, and names the permission', async () => {
    const said = await use('settings-set:server.audience', ['private'], '0');
    expect(said).toContain('Manage Server');
    expect(await settings.own('guild:1')).toEqual({});
    expect(await use('settings-set:server.audience', ['private'])).toContain('only the asker');
  });

  it('asks for that permission, whichever it is, as do those of the guided start', () => {
    const all = [...controls, ...createSetupControls({} as Edge)];
    expect(all.length).toBeGreaterThan(12);
    for (const { permissions } of all) expect(permissions).toEqual(['ManageGuild']);
  });

  it('says what the bot lacks in the channel that is shown', async () => {
    expect(await use('settings-where', ['2'])).toContain(
      'I lack permissions in this channel: Embed Links',
    );
  });

  it('of a channel that is gone says so', async () => {
    channels = [];
    expect(await use('settings-show:2.audience')).toContain('no longer exists');
  });

  it('changes and tells nothing of a channel of another server, nor of one that is gone', async () => {
    await settings.set('channel:99', 'budget', 12_345);
    const article = { id: 'a', title: 'A' } as Article;
    articles = [article];
    const { list } = articlePage({ articles, page: 0 });
    const said = [
      await use('settings-set:99.enabled', ['off']),
      await use('settings-every:99'),
      await use('settings-reset:99.budget'),
      await use('settings-form:99.budget'),
      await use('settings-save:99.budget', [], manageServer, { tokens: '0' }),
      await use(`settings-articles:99.0.${list}`, ['a']),
    ];
    for (const each of said) expect(each).toContain('no longer exists');
    expect(await settings.own('channel:99')).toEqual({ budget: 12_345 });
  });

  it('takes no value that is not allowed, nor a setting that is none', async () => {
    await use('settings-set:server.audience', ['shouting']);
    await use('settings-set:server.nothing', ['x']);
    await use('settings-articles:server.0.other', ['a']);
    expect(await settings.own('guild:1')).toEqual({});
  });

  it('used by two at once on two settings keeps both', async () => {
    await Promise.all([
      use('settings-set:server.audience', ['private']),
      use('settings-set:server.engine', ['quotes']),
      use('settings-set:server.enabled', ['off']),
    ]);
    expect(await settings.own('guild:1')).toEqual({
      audience: 'private',
      engine: 'quotes',
      enabled: false,
    });
  });
});
