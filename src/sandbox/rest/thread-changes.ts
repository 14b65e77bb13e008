import { createForm } from '../forms/field.js';
import { readThreadEdit, type ThreadEdit } from '../forms/thread-form.js';
import { channelObject } from '../wire/channels.js';
import { setSlowMode } from '../world/channel-edits.js';
import { guildOf, isThread, type ThreadChannel } from '../world/guild-parts.js';
import { channelPermissions, Permission } from '../world/permissions.js';
import type { ChannelRecord, ThreadRecord } from '../world/records.js';
import { changeThread } from '../world/threads.js';
import type { World } from '../world/world.js';
import { channelFor } from './access.js';
import { DiscordError, refusals } from './discord-error.js';
import { type ApiRequest, ok, type Route } from './route.js';

/**
 * Threads renamed, archived, locked, deleted. Of text channels nothing but slow mode is changed:
 * other fields are 50035, and deleting one is 501.
 */
export function threadChangeRoutes(world: World): readonly Route[] {
  return [
    {
      method: 'PATCH',
      path: '/channels/:channel',
      authorization: 'bot',
      limit: { requests: 5, windowMs: 5_000 },
      handle(request) {
        const named = channelFor(world, request.parameter('channel'));
        if (named.type === 0) return ok(channelObject(world, slowedDown(world, named, request)));
        const channel = threadNamed(world, named.id);
        const edit = readThreadEdit(request.body.json);
        refuseUnlessMayEdit(world, channel, edit);
        const change = { ...(edit.name === undefined ? {} : { name: edit.name }) };
        const thread = changeThread(world, channel, { ...change, thread: partsOf(edit) });
        return ok(channelObject(world, thread));
      },
    },
    {
      method: 'DELETE',
      path: '/channels/:channel',
      authorization: 'bot',
      handle(request) {
        const thread = threadNamed(world, request.parameter('channel'));
        channelFor(world, thread.id, Permission.manageThreads);
        const shown = channelObject(world, thread);
        world.removeThread(thread);
        return ok(shown);
      },
    },
  ];
}

/** @throws DiscordError 50013 without the right, 50035 for what is not changed here */
function slowedDown(world: World, named: ChannelRecord, request: ApiRequest): ChannelRecord {
  const channel = channelFor(world, named.id, Permission.manageChannels);
  const form = createForm(request.body.json);
  const { root } = form;
  const seconds = root.get('rate_limit_per_user').integer({ min: 0, max: 21_600 });
  for (const field of root.keys()) {
    if (field === 'rate_limit_per_user' || !root.get(field).present) continue;
    root.get(field).fail('SANDBOX_UNSUPPORTED', 'The sandbox does not know this field.');
  }
  form.finish();
  const guild = guildOf(world, channel);
  if (seconds === undefined || guild === null) return channel;
  const by = { world, guild, userId: world.bot.id, reason: request.reason };
  return setSlowMode(by, channel, seconds);
}

function threadNamed(world: World, id: string): ThreadChannel {
  const channel = channelFor(world, id);
  if (isThread(channel)) return channel;
  throw new DiscordError(501, 0, '501: the sandbox changes threads only, not other channels');
}

/**
 * Who manages threads may do all; who opened one, all but lock it; anyone who may write there may
 * bring it back from the archive, unless it is locked. What is archived is first brought back.
 */
function refuseUnlessMayEdit(world: World, channel: ThreadChannel, edit: ThreadEdit): void {
  const rights = channelPermissions(world, world.bot, channel);
  const manages = (rights & Permission.manageThreads) !== 0n;
  const { archived, locked, ownerId } = channel.thread;
  if (archived && edit.archived !== false) throw refusals.archivedThread();
  if (manages) return;
  const locks = edit.locked !== undefined && edit.locked !== locked;
  if (locks || locked) throw refusals.missingPermissions();
  const { archived: _, ...others } = edit;
  const onlyReopens =
    edit.archived === false && Object.values(others).every((value) => value === undefined);
  const mayWrite = (rights & Permission.sendMessagesInThreads) !== 0n;
  if (ownerId !== world.bot.id && !(onlyReopens && mayWrite)) throw refusals.missingPermissions();
}

/** What the edit says, without what it does not. */
function partsOf({ name: _, ...edit }: ThreadEdit): Partial<ThreadRecord> {
  return Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
}
