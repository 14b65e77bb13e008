import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { MemberEvent, OptionValues, StateMember } from '../../member-api.js';
import { type ChatState, emptyChat, type PendingInteraction } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import { keepDismissed, readDismissed } from './preferences.js';
import { reduceChat } from './reduce-chat.js';
import { type Dispatch, useEvents } from './use-events.js';

export interface ChatProps {
  readonly client: MemberClient;
  /** Whom the page speaks for; null while unknown. */
  readonly memberId: string | null;
  readonly channelId: string | null;
  readonly locale: string;
}

/** What the member does. Failures of commands and controls show where they were used. */
export interface ChatActions {
  /** Tells the others that this member is writing. */
  typing(): void;
  /** Rejects with the server's sentence. */
  post(content: string, replyTo: string | null): Promise<void>;
  run(command: string, options: OptionValues): void;
  press(messageId: string, customId: string, values?: readonly string[]): void;
  dismissMessage(messageId: string): void;
  dismissFailure(localId: string): void;
  reload(): void;
}

/** The server's state as one member sees it, live, and what that member can do. */
export function useChat(props: ChatProps): { state: ChatState; actions: ChatActions } {
  const { client, memberId, channelId } = props;
  const [state, dispatch] = useReducer(reduceChat, null, startingChat);
  useEffect(() => keepDismissed(state.dismissed), [state.dismissed]);

  const loadServer = useCallback(async () => {
    try {
      dispatch({ type: 'server', server: await client.state() });
    } catch {
      dispatch({ type: 'connection', connection: 'lost' });
    }
  }, [client]);

  const seat = useRef(memberId);
  seat.current = memberId;
  // What happens while messages are being read may be missing from what was read.
  const meanwhile = useRef(new Set<MemberEvent[]>());
  const apply = useCallback((event: MemberEvent) => {
    for (const events of meanwhile.current) events.push(event);
    dispatch({ type: 'event', event, now: Date.now() });
  }, []);
  const loadMessages = useCallback(async () => {
    if (memberId === null || channelId === null) return;
    const events: MemberEvent[] = [];
    meanwhile.current.add(events);
    try {
      const messages = await client.messages(channelId, memberId);
      // Another member must not see what this one was shown.
      if (seat.current !== memberId) return;
      dispatch({ type: 'messages', channelId, messages });
      for (const event of events) dispatch({ type: 'event', event, now: Date.now() });
    } catch {
      dispatch({ type: 'loadFailed' });
    } finally {
      meanwhile.current.delete(events);
    }
  }, [client, memberId, channelId]);

  useServer(state, loadServer);
  useEffect(() => void loadMessages(), [loadMessages]);
  useEffect(() => dispatch({ type: 'viewing', channelId }), [channelId]);
  useEvents({ memberId, dispatch, apply, loadServer, loadMessages });

  const actions = useMemo(
    () => actionsOf({ ...props, dispatch, reload: () => void loadServer().then(loadMessages) }),
    [client, memberId, channelId, props.locale, loadServer, loadMessages],
  );
  return { state, actions };
}

/** The first member who is a person, unless the one chosen before is still there. */
export function memberToBe(
  members: readonly StateMember[],
  chosen: string | null,
): StateMember | undefined {
  const people = members.filter((member) => !member.bot);
  return people.find((member) => member.id === chosen) ?? people[0];
}

function startingChat(): ChatState {
  return { ...emptyChat, dismissed: readDismissed() };
}

/** Asks again each two seconds until the server has answered once. */
function useServer(state: ChatState, loadServer: () => Promise<void>) {
  const known = state.server !== null;
  useEffect(() => {
    if (known) return;
    void loadServer();
    const timer = setInterval(loadServer, 2_000);
    return () => clearInterval(timer);
  }, [known, loadServer]);
}

function actionsOf(props: ChatProps & { dispatch: Dispatch; reload: () => void }): ChatActions {
  const { client, memberId, channelId, locale, dispatch } = props;
  const begin = async (
    what: Pick<PendingInteraction, 'command' | 'messageId' | 'customId'>,
    start: () => Promise<string>,
  ) => {
    const localId = crypto.randomUUID();
    const known = { localId, interactionId: null, channelId: channelId ?? '', failure: null };
    dispatch({ type: 'started', pending: { ...known, ...what, startedAt: Date.now() } });
    try {
      dispatch({ type: 'accepted', localId, interactionId: await start() });
    } catch (error) {
      dispatch({ type: 'refused', localId, reason: sentenceOf(error) });
    }
  };
  return {
    post: async (content, replyTo) => {
      if (channelId === null || memberId === null) return;
      await client.post({ channelId, memberId, content, ...(replyTo === null ? {} : { replyTo }) });
    },
    typing: () => {
      if (channelId !== null && memberId !== null) client.typing({ channelId, memberId });
    },
    run: (command, options) => {
      if (channelId === null || memberId === null) return;
      void begin({ command: wordsOf(command, options), messageId: null, customId: null }, () =>
        client.interact({ channelId, memberId, locale, command, options }),
      );
    },
    press: (messageId, customId, values) => {
      if (memberId === null) return;
      void begin({ command: null, messageId, customId }, () =>
        client.press({ messageId, customId, memberId, locale, ...(values ? { values } : {}) }),
      );
    },
    dismissMessage: (messageId) => dispatch({ type: 'dismiss', messageId }),
    dismissFailure: (localId) => dispatch({ type: 'dismiss', localId }),
    reload: props.reload,
  };
}

/** `article` with `{ show: { … } }` is `article show`. */
function wordsOf(command: string, options: OptionValues): string {
  const nested = Object.entries(options).find(([, value]) => typeof value === 'object');
  if (nested === undefined || typeof nested[1] !== 'object') return command;
  return `${command} ${wordsOf(nested[0], nested[1])}`;
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
