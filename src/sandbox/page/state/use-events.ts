import { useEffect, useRef } from 'preact/hooks';
import type { MemberEvent } from '../../member-api.js';
import type { ChatAction } from './chat-state.js';
import { openEventStream } from './event-stream.js';

export type Dispatch = (action: ChatAction) => void;

interface EventsProps {
  readonly memberId: string | null;
  readonly dispatch: Dispatch;
  readonly apply: (event: MemberEvent) => void;
  readonly loadServer: () => Promise<void>;
  readonly loadMessages: () => Promise<void>;
}

/** Listens as one member, as long as it is the same one; and lets time pass. */
export function useEvents(props: EventsProps): void {
  const { memberId, dispatch, apply, loadServer } = props;
  // Another channel is read by another function, which is no reason to connect again.
  const loadMessages = useRef(props.loadMessages);
  loadMessages.current = props.loadMessages;
  useEffect(() => dispatch({ type: 'memberChanged' }), [memberId, dispatch]);
  useEffect(() => {
    if (memberId === null) return;
    return openEventStream({
      memberId,
      onOpen: () => {
        dispatch({ type: 'connection', connection: 'open' });
        void loadServer();
        void loadMessages.current();
      },
      onLost: () => {
        dispatch({ type: 'connection', connection: 'lost' });
        // A server that began anew knows other members: its state says whom to listen as.
        void loadServer();
      },
      onEvent: (event) => {
        if (event.type === 'state') void loadServer();
        else apply(event);
      },
    });
  }, [memberId, dispatch, apply, loadServer]);
  useEffect(() => {
    const timer = setInterval(() => dispatch({ type: 'tick', now: Date.now() }), 1_000);
    return () => clearInterval(timer);
  }, [dispatch]);
}
