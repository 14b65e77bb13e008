export interface TypingProps {
  /** Shows it once, for 10 s as Discord does. Must not reject. */
  readonly show: () => void;
  /** Milliseconds for which it is shown at most; that long an answer may take. */
  readonly longest: number;
}

/**
 * Shows that the bot is typing where an answer takes longer than a second, as commands announce it,
 * and again before that fades, until it is stopped.
 * @returns stops it; safe to call twice.
 */
export function keepTyping({ show, longest }: TypingProps): () => void {
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, again);
  }, first);
  const stop = () => {
    clearTimeout(timer);
    clearTimeout(end);
  };
  const end = setTimeout(stop, longest);
  return stop;
}

const first = 1_000;
const again = 8_000;
