import type {
  MemberState,
  PatchMember,
  PatchMessage,
  PostAutocomplete,
  PostComponent,
  PostForm,
  PostGuild,
  PostInteraction,
  PostMessage,
  PostThread,
  PostTyping,
  StateChoice,
} from '../../member-api.js';
import type { Message } from './message.js';

/** The calls of `/member/*`. Each throws an error with the server's own sentence. */
export interface MemberClient {
  /** Of one server; null: of the first one. */
  state(guildId: string | null): Promise<MemberState>;
  /** Makes a further server, with the bot and everyone here in it. Resolves to its id. */
  openGuild(guild: PostGuild): Promise<string>;
  messages(channelId: string, memberId: string): Promise<readonly Message[]>;
  post(message: PostMessage): Promise<string>;
  /** One's own message. */
  edit(messageId: string, change: PatchMessage): Promise<void>;
  /** One's own message. */
  remove(messageId: string, memberId: string): Promise<void>;
  /** Resolves to the thread's id. */
  openThread(thread: PostThread): Promise<string>;
  patchMember(memberId: string, change: PatchMember): Promise<void>;
  /** Nobody waits for this, and nothing is lost when it fails. */
  typing(typing: PostTyping): void;
  /** Resolves to the interaction's id. */
  interact(interaction: PostInteraction): Promise<string>;
  /** Resolves to the interaction's id. */
  press(component: PostComponent): Promise<string>;
  /** Resolves to the id of the submission's interaction. */
  submit(form: PostForm): Promise<string>;
  autocomplete(request: PostAutocomplete, signal: AbortSignal): Promise<readonly StateChoice[]>;
}

/** Calls the server that served this page. */
export function createMemberClient(): MemberClient {
  return {
    state: (guildId) => {
      const query = guildId === null ? '' : `?${new URLSearchParams({ guildId })}`;
      return call<MemberState>(`/member/state${query}`);
    },
    openGuild: async (guild) => (await send<{ id: string }>('/member/guilds', guild)).id,
    messages: async (channelId, memberId) => {
      const path = `/member/channels/${encodeURIComponent(channelId)}/messages`;
      const query = new URLSearchParams({ memberId });
      return (await call<{ messages: readonly Message[] }>(`${path}?${query}`)).messages;
    },
    post: async (message) => (await send<{ id: string }>('/member/messages', message)).id,
    edit: async (messageId, change) => {
      await call(`/member/messages/${encodeURIComponent(messageId)}`, json('PATCH', change));
    },
    remove: async (messageId, memberId) => {
      const query = new URLSearchParams({ memberId });
      const path = `/member/messages/${encodeURIComponent(messageId)}?${query}`;
      await call(path, { method: 'DELETE' });
    },
    openThread: async (thread) => (await send<{ id: string }>('/member/threads', thread)).id,
    patchMember: async (memberId, change) => {
      await call(`/member/members/${encodeURIComponent(memberId)}`, json('PATCH', change));
    },
    typing: (typing) => void send('/member/typing', typing).catch(() => null),
    interact: async (interaction) =>
      (await send<{ interactionId: string }>('/member/interactions', interaction)).interactionId,
    press: async (component) =>
      (await send<{ interactionId: string }>('/member/components', component)).interactionId,
    submit: async (form) =>
      (await send<{ interactionId: string }>('/member/forms', form)).interactionId,
    autocomplete: async (request, signal) =>
      (await send<{ choices: readonly StateChoice[] }>('/member/autocomplete', request, signal))
        .choices,
  };
}

function send<Answer>(path: string, body: object, signal?: AbortSignal): Promise<Answer> {
  return call<Answer>(path, { ...json('POST', body), signal: signal ?? null });
}

function json(method: string, body: object): RequestInit {
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function call<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Error(errorIn(body) ?? `${response.status} ${response.statusText}`);
  // The server and this page are built together from one contract (member-api.ts).
  return body as Answer;
}

function errorIn(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('error' in body)) return null;
  return typeof body.error === 'string' ? body.error : null;
}
