import { html } from 'hono/html';
import type { Messages } from '../../locales/messages.js';
import type { TimedStep } from '../../locales/words/inspector.js';
import type { Markup } from '../page.js';
import { renderBar } from './bar.js';
import { createFigures } from './figures.js';

const steps = ['understand', 'candidates', 'rank', 'write'] as const;

interface Step {
  readonly step: TimedStep;
  readonly from: number;
  readonly time: number;
}

/** Milliseconds by step, one bar after the other. `total`: until the answer was there. */
export function renderTimings(
  timings: Readonly<Record<string, number>>,
  latency: number | null,
  { inspector, language }: Messages,
): Markup {
  const words = inspector.timings;
  const figures = createFigures(language);
  const measured = inOrder(timings, latency);
  const total = measured.reduce((sum, { time }) => sum + time, 0);
  if (total <= 0) {
    return html`<section><h2>${words.title}</h2><p>${words.none}</p></section>`;
  }
  return html`<section>
<h2>${words.title}</h2>
<p class="quiet">${words.introduction} ${words.total(figures.milliseconds(total))}</p>
<ul class="reasons timings">
${measured.map(
  ({
    step,
    from,
    time,
  }) => html`<li>${words.steps[step]} <small>${figures.milliseconds(time)}</small>
${renderBar({ from: from / total, share: time / total, kind: 'plain' })}</li>
`,
)}</ul>
</section>`;
}

function inOrder(timings: Readonly<Record<string, number>>, latency: number | null): Step[] {
  const known = steps.flatMap((step) => {
    const time = timings[step];
    return time === undefined ? [] : [{ step, time }];
  });
  const sum = known.reduce((before, { time }) => before + time, 0);
  const other = Math.max(latency ?? 0, timings.total ?? 0) - sum;
  const all = other < least ? known : [...known, { step: 'other' as const, time: other }];
  let from = 0;
  return all.map((one) => {
    from += one.time;
    return { ...one, from: from - one.time };
  });
}

/** Milliseconds; less is the clock's. */
const least = 0.5;
