import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { MemberEvent } from '../../member-api.js';
import { type ChatActions, createChatActions } from './chat-actions.js';
import { type ChatState, emptyChat } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import { keepDismissed, readDismissed } from './preferences.js';
import { reduceChat } from './reduce-chat.js';
import { createThreadNews } from './thread-news.js';
import { useEvents } from './use-events.js';

export interface ChatProps {
  readonly client: MemberClient;
  /** The server on show; null: the first one. */
  readonly guildId: string | null;
  /** Whom the page speaks for; null while unknown. */
  readonly memberId: string | null;
  readonly channelId: string | null;
  readonly locale: string;
}

/** The server's state as one member sees it, live, and what that member can do. */
export function useChat(props: ChatProps): { state: ChatState; actions: ChatActions } {
  const { client, guildId, memberId, channelId } = props;
  const [state, dispatch] = useReducer(reduceChat, null, startingChat);
  useEffect(() => keepDismissed(state.dismissed), [state.dismissed]);

  const loadServer = useCallback(async () => {
    try {
      dispatch({ type: 'server', server: await stateOf(client, guildId) });
    } catch {
      dispatch({ type: 'connection', connection: 'lost' });
    }
  }, [client, guildId]);

  const seat = useRef(memberId);
  seat.current = memberId;
  // What happens while messages are being read may be missing from what was read.
  const meanwhile = useRef(new Set<MemberEvent[]>());
  const latest = useRef(state);
  latest.current = state;
  const isNews = useMemo(createThreadNews, []);
  const apply = useCallback(
    (event: MemberEvent) => {
      for (const events of meanwhile.current) events.push(event);
      dispatch({ type: 'event', event, now: Date.now() });
      if (isNews(event, latest.current.server)) void loadServer();
    },
    [isNews, loadServer],
  );
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

  const { locale } = props;
  const actions = useMemo(() => {
    const current = () => latest.current;
    const reload = () => void loadServer().then(loadMessages);
    // Nothing is on show, and so nothing can be done, before both are known.
    const who = { memberId: memberId ?? '', channelId: channelId ?? '' };
    return createChatActions({ client, dispatch, locale, current, reload, ...who });
  }, [client, memberId, channelId, locale, loadServer, loadMessages]);
  return { state, actions };
}

/** The server remembered may be gone; the first one is always there. */
async function stateOf(client: MemberClient, guildId: string | null) {
  try {
    return await client.state(guildId);
  } catch (error) {
    if (guildId === null) throw error;
    return client.state(null);
  }
}

function startingChat(): ChatState {
  return { ...emptyChat, dismissed: readDismissed() };
}

/** Asks at once, and each two seconds until the server has answered once. */
function useServer(state: ChatState, loadServer: () => Promise<void>) {
  const known = state.server !== null;
  useEffect(() => void loadServer(), [loadServer]);
  useEffect(() => {
    if (known) return;
    const timer = setInterval(loadServer, 2_000);
    return () => clearInterval(timer);
  }, [known, loadServer]);
}
