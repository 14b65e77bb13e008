import type { ServerResponse } from 'node:http';
import type { MemberEvent } from '../member-api.js';
import type { JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { MemberRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import type { WorldEvent } from '../world/world-events.js';
import type { SeenMessages } from './seen-messages.js';

/** `GET /member/events`: what happens, to each member what that member may see. */
export interface EventStream {
  /** @param member - null: public events only */
  open(response: ServerResponse, member: MemberRecord | null): void;
  close(): void;
}

/** Keeps proxies and browsers from giving up on a quiet line. */
const PING_MS = 20_000;

export function createEventStream(props: {
  readonly world: World;
  readonly seen: SeenMessages;
}): EventStream {
  const { world, seen } = props;
  const open = new Map<ServerResponse, MemberRecord | null>();
  const unsubscribe = world.events.subscribe((event) => {
    for (const [response, member] of open) {
      for (const shown of memberEvents(world, seen, event, member)) {
        response.write(`data: ${JSON.stringify(shown)}\n\n`);
      }
    }
  });
  const ping = setInterval(() => {
    for (const response of open.keys()) response.write(': still here\n\n');
  }, PING_MS);
  ping.unref();
  return {
    open(response, member) {
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      response.write('retry: 1000\n\n');
      open.set(response, member);
      response.on('close', () => open.delete(response));
    },
    close() {
      unsubscribe();
      clearInterval(ping);
      for (const response of open.keys()) response.end();
    },
  };
}

function memberEvents(
  world: World,
  seen: SeenMessages,
  event: WorldEvent,
  member: MemberRecord | null,
): (JsonObject | MemberEvent)[] {
  switch (event.type) {
    case 'message_created':
    case 'message_updated':
    case 'reaction_added':
    case 'reaction_removed':
      return seen.sees(event.message, member)
        ? [{ type: 'message', message: seen.show(event.message) }]
        : [];
    case 'message_deleted':
    case 'messages_bulk_deleted': {
      const gone = event.type === 'message_deleted' ? [event.message] : event.messages;
      const visible = gone.filter((message) => seen.sees(message, member));
      return visible.map(({ id, channelId }) => ({ type: 'message_deleted', channelId, id }));
    }
    case 'typing': {
      const { channelId, memberId } = event;
      if (memberId === member?.id) return [];
      const sees = member === null || mayView(world, channelId, member);
      return sees ? [{ type: 'typing', channelId, memberId }] : [];
    }
    case 'form_opened':
      return event.memberId === member?.id ? [{ type: 'form', form: event.form }] : [];
    case 'interaction_answered':
    case 'interaction_failed': {
      const { memberId, ...shown } = event;
      return memberId === member?.id ? [shown] : [];
    }
    default:
      return [{ type: 'state' }];
  }
}
