import type { MemberEvent } from '../../member-api.js';

interface EventStreamProps {
  readonly memberId: string;
  /** Called at each connection, also after a break: what was missed is to be read again. */
  readonly onOpen: () => void;
  readonly onLost: () => void;
  readonly onEvent: (event: MemberEvent) => void;
}

const firstWait = 400;
const longestWait = 5_000;

/**
 * What happens in the server, live, until the returned function is called. Connects again by
 * itself: the browser's own reconnection gives up at the first answer that is not a stream.
 */
export function openEventStream(props: EventStreamProps): () => void {
  let wait = firstWait;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let source: EventSource | undefined;

  const connect = () => {
    source = new EventSource(`/member/events?${new URLSearchParams({ memberId: props.memberId })}`);
    source.onopen = () => {
      wait = firstWait;
      props.onOpen();
    };
    source.onmessage = (message: MessageEvent<string>) => props.onEvent(JSON.parse(message.data));
    source.onerror = () => {
      source?.close();
      props.onLost();
      timer = setTimeout(connect, wait);
      wait = Math.min(wait * 2, longestWait);
    };
  };
  connect();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}
