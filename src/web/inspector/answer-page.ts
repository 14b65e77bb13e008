import { html } from 'hono/html';
import type { Answer } from '../../answering/answer.js';
import type { Inspection } from '../../answering/inspection/inspection.js';
import type { Article } from '../../library/article.js';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';
import type { AnswerRecord } from './answer-records.js';
import { renderChecks } from './checks-markup.js';
import { renderDecision, renderUnderstood } from './decision-markup.js';
import { createFigures } from './figures.js';
import { renderGiven } from './given-markup.js';
import { renderPassages } from './passages-markup.js';
import { renderSentences } from './sentences-markup.js';
import { renderTimings } from './timings-markup.js';

export interface AnswerView {
  readonly record: AnswerRecord;
  /** Null for a summary, which answers no question. */
  readonly inspection: Inspection | null;
  readonly articles: readonly Article[];
  readonly links: Links;
}

/** One answer, and everything that stands behind it. */
export function renderAnswer(view: AnswerView, messages: Messages): Markup {
  const { record, inspection, links } = view;
  const { answer, at, latency } = record;
  const { inspector, language } = messages;
  const words = inspector.answer;
  const figures = createFigures(language);
  const how = answer.outcome === 'answered' ? `, ${inspector.engines[answer.engine]}` : '';
  return html`<main class="behind">
<p class="way"><a href="${links.behind()}">${inspector.back}</a></p>
<h1 dir="auto">${answer.question === '' ? words.isSummary : answer.question}</h1>
<p class="facts"><span class="outcome ${answer.outcome}">${inspector.outcomes[answer.outcome]}${how}</span> ${figures.time(at)}</p>
${renderGiven(answer, messages, links)}
${renderVersions(view, messages)}
${inspection === null ? null : renderInspection(inspection, answer, messages, links)}
${renderChecks(answer, inspection?.refused ?? [], messages)}
${renderTimings(answer.timings, latency, messages)}
</main>`;
}

function renderInspection(
  inspection: Inspection,
  answer: Answer,
  messages: Messages,
  links: Links,
): Markup {
  const words = messages.inspector.answer;
  return html`<p class="quiet">${words.again}</p>
${isOther(inspection, answer) ? html`<p class="earlier" role="note">${words.otherNow}</p>` : null}
${renderUnderstood(inspection, answer.question, messages)}
${renderDecision(inspection.decision, answer.claim, messages)}
${renderSentences(inspection, messages, links)}
${renderPassages(inspection, messages, links)}`;
}

/** Claims are decided by what the article says of them, whatever the evidence's own judgement. */
function isOther({ decision }: Inspection, { outcome, claim }: Answer): boolean {
  const now = decision.decision === 'answer' ? 'answered' : decision.decision;
  return claim === null && now !== outcome;
}

/** Which versions the answer rests on, and what has become of them. */
function renderVersions({ record, articles }: AnswerView, messages: Messages): Markup {
  const words = messages.inspector.answer;
  const rests = new Map(
    [...record.answer.citations, ...record.answer.nearest].map((place) => [place.articleId, place]),
  );
  if (rests.size === 0) return html`<p class="quiet">${words.noVersion}</p>`;
  return html`${[...rests.values()].map(({ articleId, articleTitle, articleVersion }) => {
    const served = articles.find(({ id }) => id === articleId)?.version;
    if (served === articleVersion) {
      return html`<p class="quiet">${words.unchanged(articleTitle, articleVersion)}</p>`;
    }
    const said =
      served === undefined
        ? words.articleGone(articleTitle)
        : words.changed(articleTitle, articleVersion, served);
    return html`<p class="earlier" role="note">${said}</p>`;
  })}`;
}
