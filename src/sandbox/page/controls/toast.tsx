import { useEffect } from 'preact/hooks';

/** Something to say for a moment. A new object each time, even for the same words. */
export interface Notice {
  readonly text: string;
}

/** In milliseconds. */
const shownFor = 2_500;

/** Says what has just been done, where nothing else shows it. */
export function Toast({ notice, onGone }: { notice: Notice | null; onGone: () => void }) {
  useEffect(() => {
    if (notice === null) return;
    const timer = setTimeout(onGone, shownFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div class="toast-place" role="status">
      {notice !== null && <p class="toast">{notice.text}</p>}
    </div>
  );
}
