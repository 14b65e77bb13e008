/** Shows something that goes on changing, by edits that must not come too often. */
export interface CoalescingEdits<Content> {
  /** Shows this next. What was waiting to be shown until now never is: the latest wins. */
  show(content: Content): void;
  /** Shows nothing more, not even what waits; resolves when the edit under way has come through. */
  end(): Promise<void>;
}

export interface CoalescingEditsProps<Content> {
  /**
   * One edit; the next waits for it. So where Discord says when to come back (429), as discord.js
   * waits for in here, nothing piles up meanwhile.
   */
  readonly edit: (content: Content) => Promise<void>;
  /** Told of an edit that failed; those that follow are tried all the same. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds from the beginning of one edit to the next at the earliest; default 1,200. */
  readonly interval?: number;
}

/**
 * DECISION: 1,200 ms, because Discord's observed bucket is 5 edits in 5 s. Six would fit at one a
 * second, so that the last one, the answer itself, would be held up where it matters most.
 */
const defaultInterval = 1_200;

export function createCoalescingEdits<Content>(
  props: CoalescingEditsProps<Content>,
): CoalescingEdits<Content> {
  const { interval = defaultInterval } = props;
  let waiting: { readonly content: Content } | null = null;
  let underWay: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let free = 0;
  const editNext = async () => {
    timer = undefined;
    const next = waiting;
    waiting = null;
    if (next === null) return;
    free = performance.now() + interval;
    underWay = props.edit(next.content).catch(props.onFailure);
    await underWay;
    underWay = null;
    schedule();
  };
  const schedule = () => {
    if (ended || waiting === null || underWay !== null || timer !== undefined) return;
    timer = setTimeout(() => void editNext(), Math.max(0, free - performance.now()));
  };
  return {
    show(content) {
      waiting = { content };
      schedule();
    },
    async end() {
      ended = true;
      clearTimeout(timer);
      await underWay;
    },
  };
}
