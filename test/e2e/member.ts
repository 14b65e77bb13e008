import type {
  InteractionReport,
  OptionValues,
  PatchMember,
  PostFile,
  PostForm,
  SeenForm,
  SeenMessage,
} from '../../src/sandbox/member-api.js';

/** A person at their screen. */
export interface Member {
  readonly id: string;
  readonly channelId: string;
  /** Uses a command; returns the id of the interaction. */
  use(command: string, options?: OptionValues): Promise<string>;
  /** Uses a context menu on a message, or on a member. Returns the id of the interaction. */
  useOn(command: string, targetId: string): Promise<string>;
  /** Presses a button under a message. Returns the id of the interaction. */
  press(message: SeenMessage, customId: string): Promise<string>;
  /** Chooses in a select menu under a message. Returns the id of the interaction. */
  select(message: SeenMessage, customId: string, values: readonly string[]): Promise<string>;
  /** The form that an interaction is answered with, once it is there. */
  form(interactionId: string): Promise<SeenForm>;
  /** Sends a form, filled in by `customId`. Returns the id of the submission. */
  submit(form: SeenForm, values: PostForm['values']): Promise<string>;
  say(content: string, replyTo?: string, attachments?: readonly PostFile[]): Promise<string>;
  /** Rewords a message of one's own. */
  reword(messageId: string, content: string): Promise<void>;
  /** Deletes a message: one's own, or as a moderator. */
  erase(messageId: string): Promise<void>;
  /** Opens a thread here, on a message or without one. Returns its id, for `in`. */
  thread(name: string, messageId?: string): Promise<string>;
  complete(
    command: string,
    option: string,
    value: string,
    options?: OptionValues,
  ): Promise<readonly { name: string; value: string | number }[]>;
  /** What this member sees in the channel, oldest first. */
  sees(): Promise<readonly SeenMessage[]>;
  /** Waits until something seen satisfies the predicate. */
  until(satisfies: (message: SeenMessage) => boolean): Promise<SeenMessage>;
  /** Waits until all that is seen satisfies the predicate, and returns it. */
  untilAll(
    satisfies: (messages: readonly SeenMessage[]) => boolean,
  ): Promise<readonly SeenMessage[]>;
  /** The answer to an interaction, once it is no longer being thought about. */
  answerTo(interactionId: string): Promise<SeenMessage>;
  /** The same channel, in another. */
  in(channelId: string): Member;
  /** The same person in their direct messages with the bot. */
  inDirect(): Promise<Member>;
  /** Sets their roles by name, or whether they take direct messages. */
  change(change: PatchMember): Promise<void>;
  /** Leaves a server of their own accord; the first, unless another is named. */
  leaveServer(guildId?: string): Promise<void>;
  /** Comes back to it. */
  joinServer(guildId?: string): Promise<void>;
  leave(): void;
}

/** Flag of an answer that is still being thought about. */
export const loading = 1 << 7;

export type Call = (method: string, path: string, body?: object) => Promise<unknown>;

/** @throws Error with what the sandbox said, for every refusal */
export function createCall(address: string): Call {
  return async (method, path, body) => {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    if (!response.ok)
      throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  };
}

/** Whom one speaks for, and in which language. */
export interface Seat {
  readonly call: Call;
  readonly address: string;
  readonly id: string;
  readonly locale: string;
}

/** Someone who listens. */
export async function openMember(seat: Seat, channelId: string): Promise<Member> {
  const changes = await listen(`${seat.address}/member/events?memberId=${seat.id}`);
  return sit(seat, channelId, changes);
}

/** Someone in a channel. */
export function sit(seat: Seat, channelId: string, changes: Changes): Member {
  const { call, id, locale } = seat;
  const here = { channelId, memberId: id };
  const sees = async () => {
    const path = `/member/channels/${channelId}/messages?memberId=${id}`;
    return ((await call('GET', path)) as { messages: SeenMessage[] }).messages;
  };
  const untilAll = async (satisfies: (messages: readonly SeenMessage[]) => boolean) => {
    const end = Date.now() + patience;
    for (let seen = changes.count(); ; seen = changes.count()) {
      const all = await sees();
      if (satisfies(all)) return all;
      if (Date.now() > end)
        throw new Error(`Not seen in time; last: ${JSON.stringify(all.at(-1))}`);
      // What is waited for may be no event of the member's: a request that was sent, say.
      await changes.after(seen, Math.min(end, Date.now() + glance));
    }
  };
  const until = async (satisfies: (message: SeenMessage) => boolean) => {
    const found = (await untilAll((all) => all.some(satisfies))).find(satisfies);
    if (found === undefined) throw new Error('Seen, and gone again.');
    return found;
  };
  const act = async (path: string, body: object) =>
    ((await call('POST', path, body)) as { interactionId: string }).interactionId;
  return {
    id,
    channelId,
    use: (command, options = {}) =>
      act('/member/interactions', { ...here, locale, command, options }),
    press: ({ id: messageId }, customId) =>
      act('/member/components', { messageId, customId, memberId: id, locale }),
    useOn: (command, targetId) =>
      act('/member/interactions', { ...here, locale, command, targetId }),
    select: ({ id: messageId }, customId, values) =>
      act('/member/components', { messageId, customId, memberId: id, locale, values }),
    async form(interactionId) {
      const path = `/member/interactions/${interactionId}`;
      const end = Date.now() + patience;
      for (let seen = changes.count(); ; seen = changes.count()) {
        const report = (await call('GET', path)) as InteractionReport;
        if (report.form !== null) return report.form;
        if (report.state !== 'pending' || Date.now() > end)
          throw new Error(`No form came: ${JSON.stringify(report)}`);
        await changes.after(seen, end);
      }
    },
    submit: ({ id: formId }, values) =>
      act('/member/forms', { formId, memberId: id, locale, values }),
    async say(content, replyTo, attachments = []) {
      const body = { ...here, content, attachments, ...(replyTo === undefined ? {} : { replyTo }) };
      return ((await call('POST', '/member/messages', body)) as { id: string }).id;
    },
    async reword(messageId, content) {
      await call('PATCH', `/member/messages/${messageId}`, { memberId: id, content });
    },
    async erase(messageId) {
      await call('DELETE', `/member/messages/${messageId}?memberId=${id}`);
    },
    async thread(name, messageId) {
      const body = { ...here, name, ...(messageId === undefined ? {} : { messageId }) };
      return ((await call('POST', '/member/threads', body)) as { id: string }).id;
    },
    async complete(command, option, value, options = {}) {
      const body = { ...here, locale, command, option, value, options };
      const { choices } = (await call('POST', '/member/autocomplete', body)) as {
        choices: { name: string; value: string | number }[];
      };
      return choices;
    },
    sees,
    until,
    untilAll,
    answerTo: (interactionId) =>
      until(
        (message) =>
          message.interactionId === interactionId &&
          ((message.flags ?? 0) & loading) === 0 &&
          !isUnderWay(message),
      ),
    in: (other) => sit(seat, other, changes),
    async inDirect() {
      const opened = await call('POST', '/member/direct-channels', { memberId: id });
      return sit(seat, (opened as { id: string }).id, changes);
    },
    async change(change) {
      await call('PATCH', `/member/members/${id}`, change);
    },
    async leaveServer(guildId) {
      await call('DELETE', `/member/members/${id}${inGuild(guildId)}`);
    },
    async joinServer(guildId) {
      await call('POST', `/member/members/${id}/joining${inGuild(guildId)}`);
    },
    leave: changes.close,
  };
}

function inGuild(guildId: string | undefined): string {
  return guildId === undefined ? '' : `?guildId=${guildId}`;
}

const patience = 15_000;
/** Milliseconds after which one looks again, whatever was heard. */
const glance = 250;

interface Changes {
  count(): number;
  /** Resolves when more happened than `seen`, or at `end`. */
  after(seen: number, end: number): Promise<void>;
  close(): void;
}

/** For those who act and do not look. */
export const unheard: Changes = {
  count: () => 0,
  after: () => Promise.reject(new Error('This member sees nothing.')),
  close() {},
};

/** Server-sent events, counted: each is a reason to look again. */
async function listen(url: string): Promise<Changes> {
  const ended = new AbortController();
  const response = await fetch(url, { signal: ended.signal });
  const waiting = new Set<() => void>();
  let happened = 0;
  const read = async () => {
    for await (const chunk of response.body ?? []) {
      if (!new TextDecoder().decode(chunk).includes('data:')) continue;
      happened += 1;
      for (const wake of waiting) wake();
    }
  };
  read().catch(() => {
    // Ends when the member leaves.
  });
  return {
    count: () => happened,
    after: (seen, end) =>
      new Promise((resolve) => {
        if (happened > seen) return resolve();
        const wake = () => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, Math.max(1, end - Date.now()));
        waiting.add(wake);
      }),
    close: () => ended.abort(),
  };
}

/** Of which a beginning is shown, or only where the work stands: it can be stopped. */
function isUnderWay({ components = [] }: SeenMessage): boolean {
  return JSON.stringify(components).includes('"answer:stop:');
}
