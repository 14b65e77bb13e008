import { html } from 'hono/html';
import type { Markup } from '../page.js';

export interface Bar {
  /** 0 to 1. */
  readonly share: number;
  /** Where it begins; default 0. */
  readonly from?: number;
  /** A mark across it. */
  readonly mark?: number;
  readonly kind: 'for' | 'against' | 'plain';
  /** For who cannot see it; absent where the text beside it says the same. */
  readonly label?: string;
}

/** A drawn bar. Its lengths are attributes, since the policy forbids inline styles. */
export function renderBar({ share, from = 0, mark, kind, label }: Bar): Markup {
  const width = round(100 * Math.min(Math.max(share, 0), 1));
  const start = round(100 * from);
  const spoken =
    label === undefined ? html` aria-hidden="true"` : html` role="img" aria-label="${label}"`;
  return html`<svg class="bar ${kind}" viewBox="0 0 100 6" preserveAspectRatio="none"${spoken}>
<rect class="ground" width="100" height="6"></rect>
<rect class="part" x="${start}" width="${width}" height="6"></rect>
${mark === undefined ? null : html`<rect class="mark" x="${round(100 * mark) - 0.4}" width="0.8" height="6"></rect>`}
</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
