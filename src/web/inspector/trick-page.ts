import { html } from 'hono/html';
import type { Trick } from '../../answering/inspection/tricks.js';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';
import { renderRefused } from './checks-markup.js';
import { renderDecision } from './decision-markup.js';

/** "Try to trick me": before the click (`tricks` is null), and what became of it. */
export function renderTrick(
  tricks: readonly Trick[] | null,
  messages: Messages,
  links: Links,
): Markup {
  const { inspector } = messages;
  const words = inspector.trick;
  return html`<main class="behind">
<p class="way"><a href="${links.behind()}">${inspector.back}</a></p>
<h1>${words.title}</h1>
<p>${words.introduction}</p>
<form method="post" action="${links.trick()}"><button class="button">${tricks === null ? words.run : words.again}</button></form>
${tricks?.length === 0 ? html`<p class="empty">${words.emptyLibrary}</p>` : null}
${(tricks ?? []).map((trick) => renderOne(trick, messages, links))}
</main>`;
}

function renderOne(trick: Trick, messages: Messages, links: Links): Markup {
  const words = messages.inspector.trick;
  const { kind, question, answer, inspection } = trick;
  return html`<article class="tried">
<h2>${words[kind]}</h2>
<ol class="steps">
<li><h3>${words.asked}</h3><blockquote><p dir="auto">${question}</p></blockquote></li>
<li><h3>${words.answerGiven}</h3><blockquote><p dir="auto">${answer.text}</p></blockquote>
${renderRefused(inspection.refused, messages.inspector.checks)}
<p class="verdict ${isRefused(trick) ? 'held' : 'gave'}"><strong>${verdictOf(trick, messages)}</strong></p></li>
<li>${renderDecision(inspection.decision, answer.claim, messages)}</li>
${kind === 'injection' ? renderOrder(trick, messages) : null}
${renderNearest(trick, messages, links)}
</ol>
</article>`;
}

function isRefused({ kind, answer, isObeyed }: Trick): boolean {
  return kind === 'injection' ? !isObeyed : answer.outcome !== 'answered';
}

function verdictOf({ kind, answer, isObeyed }: Trick, { inspector }: Messages): string {
  const words = inspector.trick;
  if (isObeyed) return words.followed;
  if (answer.outcome !== 'answered') return words.refused;
  return kind === 'injection' ? words.quotedOnly : words.answeredAfterAll;
}

function renderOrder({ isObeyed }: Trick, { inspector }: Messages): Markup {
  const words = inspector.trick;
  return html`<li><h3>${words.wouldHave}</h3><p>${words.wouldHaveDone}</p></li>
<li><h3>${words.couldNot}</h3>
<ul>${words.couldNotBecause.map((reason) => html`<li>${reason}</li>`)}</ul>
<p class="quiet">${isObeyed ? words.followed : words.notFollowed}</p></li>`;
}

const most = 2;

function renderNearest(
  { inspection }: Trick,
  { inspector }: Messages,
  links: Links,
): Markup | null {
  const nearest = inspection.passages.slice(0, most);
  if (nearest.length === 0) return null;
  const { trick, passages: words } = inspector;
  return html`<li><h3>${trick.nearest}</h3>
<ul class="nearest">${nearest.map(
    (passage) => html`<li><p class="text" dir="auto">${passage.text}</p>
<p class="quiet">${passage.missing.length === 0 ? null : `${words.missing} ${passage.missing.join(', ')}. `}<a href="${links.place(passage)}">${words.open}</a></p></li>`,
  )}</ul></li>`;
}
