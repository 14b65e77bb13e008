import type { Page } from 'playwright-core';

/** What a member saw of the last message between two changes. */
export interface Frame {
  /** Number of the element: another one where it was made anew. */
  readonly node: number;
  /** Text of the message. */
  readonly body: string;
  /** How far the chat was scrolled, in CSS pixels. */
  readonly top: number;
}

/** Looks at the last message before each frame is painted, from now on. */
export async function recordFrames(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    const view = document.querySelector('.messages');
    const frames = (window.recordedFrames = []);
    let nodes = 0;
    const look = () => {
      const last = [...document.querySelectorAll('[data-message-id]')].at(-1);
      last.recordedAs ??= nodes += 1;
      const body = last.querySelector('[id^="body-"]')?.textContent ?? '';
      const frame = { node: last.recordedAs, body, top: Math.round(view.scrollTop) };
      if (JSON.stringify(frame) !== JSON.stringify(frames.at(-1))) frames.push(frame);
      requestAnimationFrame(look);
    };
    look();
  })()`);
}

/** The frames from the first one on in which the message held `text`. */
export async function recordedFrames(page: Page, text: string): Promise<readonly Frame[]> {
  const frames = await page.evaluate<Frame[]>('window.recordedFrames');
  return frames.slice(frames.findIndex(({ body }) => body.includes(text)));
}
