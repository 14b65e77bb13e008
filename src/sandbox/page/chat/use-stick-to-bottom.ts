import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

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

/** Counts as the bottom, in CSS pixels: a zoomed browser scrolls in fractions. */
const tolerance = 48;

/** Keeps the newest message in view for whoever is at the bottom, and leaves others where they are. */
export function useStickToBottom(props: StickProps): Stick {
  const viewport = useRef<HTMLDivElement | null>(null);
  const content = useRef<HTMLDivElement | null>(null);
  const atBottom = useRef(true);
  const seen = useRef(props.count);
  const [unseen, setUnseen] = useState(0);

  const toBottom = () => {
    const element = viewport.current;
    if (element !== null) element.scrollTop = element.scrollHeight;
    atBottom.current = true;
    seen.current = props.count;
    setUnseen(0);
  };
  const onScroll = () => {
    const element = viewport.current;
    if (element === null) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    atBottom.current = below < tolerance;
    if (!atBottom.current) return;
    seen.current = props.count;
    setUnseen(0);
  };

  useLayoutEffect(toBottom, [props.place]);
  useLayoutEffect(() => {
    if (atBottom.current || props.lastIsMine) toBottom();
    else setUnseen(Math.max(0, props.count - seen.current));
  }, [props.lastId, props.count]);
  useEarlier(viewport, props);
  useEffect(() => followGrowth(viewport.current, content.current, atBottom), []);

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
  atBottom: { readonly current: boolean },
): (() => void) | undefined {
  if (viewport === null || content === null) return;
  const observer = new ResizeObserver(() => {
    if (atBottom.current) viewport.scrollTop = viewport.scrollHeight;
  });
  observer.observe(viewport);
  observer.observe(content);
  return () => observer.disconnect();
}
