import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type BottomKeeper, createBottomKeeper } from './bottom-keeper.js';

interface StickProps {
  /** What is shown; when it changes, the view starts at the bottom again. */
  readonly place: string;
  /** Messages further up that are not shown yet; those that come into view push nothing away. */
  readonly earlier: number;
  readonly lastId: string | null;
  readonly count: number;
  /** One's own message is always brought into view. */
  readonly lastIsMine: boolean;
}

export interface Stick {
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly content: RefObject<HTMLDivElement | null>;
  /** Messages that came while the member was reading further up. */
  readonly unseen: number;
  readonly onScroll: () => void;
  readonly toBottom: () => void;
}

/** Keeps the newest message in view for whoever is at the bottom, and leaves others where they are. */
export function useStickToBottom(props: StickProps): Stick {
  const viewport = useRef<HTMLDivElement | null>(null);
  const content = useRef<HTMLDivElement | null>(null);
  const keeper = useMemo(() => createBottomKeeper(() => viewport.current), []);
  const seen = useRef(props.count);
  const shownMine = useRef(props.lastId);
  const [unseen, setUnseen] = useState(0);

  const allSeen = () => {
    seen.current = props.count;
    setUnseen(0);
  };
  const toBottom = () => {
    keeper.toBottom();
    allSeen();
  };
  const onScroll = () => {
    keeper.onScroll();
    if (keeper.isAtBottom()) allSeen();
  };

  useLayoutEffect(toBottom, [props.place]);
  useLayoutEffect(() => {
    // That it is one's own may be known only after it came.
    const wrote = props.lastIsMine && shownMine.current !== props.lastId;
    if (props.lastIsMine) shownMine.current = props.lastId;
    if (wrote || keeper.isAtBottom()) toBottom();
    else setUnseen(Math.max(0, props.count - seen.current));
  }, [props.lastId, props.count, props.lastIsMine]);
  useEarlier(viewport, props);
  useEffect(() => followGrowth(viewport.current, content.current, keeper), []);

  return { viewport, content, unseen, onScroll, toBottom };
}

/** Keeps what one reads in place when earlier messages are put above it. */
function useEarlier(
  viewport: { readonly current: HTMLElement | null },
  { place, earlier }: StickProps,
): void {
  const before = useRef({ place, earlier, height: 0 });
  useLayoutEffect(() => {
    const element = viewport.current;
    if (element === null) return;
    const last = before.current;
    if (last.place === place && earlier < last.earlier) {
      element.scrollTop += element.scrollHeight - last.height;
    }
    before.current = { place, earlier, height: element.scrollHeight };
  });
}

/** Images that load, answers that replace "is thinking…", and a narrower window all move the bottom. */
function followGrowth(
  viewport: HTMLElement | null,
  content: HTMLElement | null,
  keeper: BottomKeeper,
): (() => void) | undefined {
  if (viewport === null || content === null) return;
  const observer = new ResizeObserver(() => {
    if (keeper.isAtBottom()) keeper.toBottom();
  });
  observer.observe(viewport);
  observer.observe(content);
  return () => observer.disconnect();
}
