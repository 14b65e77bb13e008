import { html } from 'hono/html';
import type { ClaimFinding } from '../../answering/answer.js';
import type {
  DecisionReason,
  InspectedDecision,
  Inspection,
} from '../../answering/inspection/inspection.js';
import { languageName } from '../../locales/language-name.js';
import type { Messages } from '../../locales/messages.js';
import type { Markup } from '../page.js';
import { renderBar } from './bar.js';
import { createFigures } from './figures.js';

/** What a question was taken to ask. `asked`: as it was put. */
export function renderUnderstood(
  { question, understanding, words: asked }: Inspection,
  put: string,
  { inspector, language }: Messages,
): Markup {
  const words = inspector.understood;
  const figures = createFigures(language);
  const { languageCertainty, kind } = understanding;
  const name = languageName(language, understanding.language);
  return html`<section>
<h2>${words.title}</h2>
<p>${words.language(name, figures.percent(languageCertainty))}. ${words.kinds[kind]}.</p>
${question === put ? null : html`<p dir="auto">${words.standsAlone(question)}</p>`}
${
  asked.length === 0
    ? html`<p>${words.noWords}</p>`
    : html`<p>${words.words}</p>
<ul class="words">${asked.map(({ word, share }) => html`<li class="word" dir="auto">${word} <small>${figures.percent(share)}</small></li>`)}</ul>`
}
</section>`;
}

/** Whether the evidence was enough, and what spoke for and against it. */
export function renderDecision(
  decision: InspectedDecision,
  claim: ClaimFinding | null,
  messages: Messages,
): Markup {
  const words = messages.inspector.decision;
  const spoke = (heading: string, reasons: readonly DecisionReason[]) =>
    renderReasons(heading, reasons, messages);
  return html`<section>
<h2>${words.title}</h2>
${claim === null ? null : html`<p>${words.claims[claim.verdict]}</p>`}
${renderScale(decision, messages)}
<div class="sides">
${spoke(
  words.forIt,
  decision.reasons.filter(({ weight }) => weight > 0),
)}
${spoke(
  words.againstIt,
  decision.reasons.filter(({ weight }) => weight < 0),
)}
</div>
</section>`;
}

function renderScale(
  { decision, sufficiency, threshold, caution }: InspectedDecision,
  { inspector, language }: Messages,
): Markup {
  const words = inspector.decision;
  if (decision === 'unavailable') return html`<p>${words.unreadable}</p>`;
  const figures = createFigures(language);
  const [share, needed] = [figures.percent(sufficiency), figures.percent(threshold)];
  const isEnough = decision === 'answer';
  const verdict = (isEnough ? words.enough : words.notEnough)(share, needed);
  return html`<p><strong>${verdict}</strong> <span class="quiet">${words.cautions[caution]}</span></p>
${renderBar({ share: sufficiency, mark: threshold, kind: isEnough ? 'for' : 'against', label: `${words.scale}: ${verdict}` })}`;
}

/** As long a bar as this many logits. */
const longest = 3;
const most = 5;

function renderReasons(
  heading: string,
  reasons: readonly DecisionReason[],
  { inspector: { decision: words } }: Messages,
): Markup {
  const shown = reasons.slice(0, most);
  return html`<div>
<h3>${heading}</h3>
${
  shown.length === 0
    ? html`<p class="quiet">${words.nothing}</p>`
    : html`<ul class="reasons">
${shown.map(
  ({ about, weight }) => html`<li>${words.about[about]}
${renderBar({ share: Math.abs(weight) / longest, kind: weight > 0 ? 'for' : 'against' })}</li>
`,
)}</ul>`
}
</div>`;
}
