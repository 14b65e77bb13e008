import { useCallback, useEffect, useMemo, useReducer } from 'preact/hooks';
import type { OptionValues, StateMember } from '../../member-api.js';
import {
  type ChatAction,
  type ChatState,
  emptyChat,
  type PendingInteraction,
} from './chat-state.js';
import { openEventStream } from './event-stream.js';
import type { MemberClient } from './member-client.js';
import { keepDismissed, readDismissed } from './preferences.js';
import { reduceChat } from './reduce-chat.js';

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

  const loadMessages = useCallback(async () => {
    if (memberId === null || channelId === null) return;
    try {
      const messages = await client.messages(channelId, memberId);
      dispatch({ type: 'messages', channelId, messages });
    } catch {
      dispatch({ type: 'loadFailed' });
    }
  }, [client, memberId, channelId]);

  useServer(state, loadServer);
  useEffect(() => void loadMessages(), [loadMessages]);
  useEffect(() => dispatch({ type: 'viewing', channelId }), [channelId]);
  useEvents({ memberId, dispatch, loadServer, loadMessages });

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

type Dispatch = (action: ChatAction) => void;

interface EventsProps {
  readonly memberId: string | null;
  readonly dispatch: Dispatch;
  readonly loadServer: () => Promise<void>;
  readonly loadMessages: () => Promise<void>;
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

function useEvents({ memberId, dispatch, loadServer, loadMessages }: EventsProps) {
  useEffect(() => dispatch({ type: 'memberChanged' }), [memberId, dispatch]);
  useEffect(() => {
    if (memberId === null) return;
    return openEventStream({
      memberId,
      onOpen: () => {
        dispatch({ type: 'connection', connection: 'open' });
        void loadServer();
        void loadMessages();
      },
      onLost: () => {
        dispatch({ type: 'connection', connection: 'lost' });
        // A server that began anew knows other members: its state says whom to listen as.
        void loadServer();
      },
      onEvent: (event) => {
        if (event.type === 'state') void loadServer();
        else dispatch({ type: 'event', event, now: Date.now() });
      },
    });
  }, [memberId, dispatch, loadServer, loadMessages]);
  useEffect(() => {
    const timer = setInterval(() => dispatch({ type: 'tick', now: Date.now() }), 1_000);
    return () => clearInterval(timer);
  }, [dispatch]);
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
