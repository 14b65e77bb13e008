import { html } from 'hono/html';
import type { Answer } from '../../answering/answer.js';
import type { Inspection } from '../../answering/inspection/inspection.js';
import type { Messages } from '../../locales/messages.js';
import type { Markup } from '../page.js';

/** What was checked before the answer was shown. */
export function renderChecks(
  answer: Answer,
  refused: Inspection['refused'],
  { inspector }: Messages,
): Markup {
  const words = inspector.checks;
  const written = answer.sentences.filter(({ quoted }) => !quoted);
  return html`<section>
<h2>${words.title}</h2>
${answer.sentences.length === 0 ? html`<p>${words.none}</p>` : html`<p>${words.quoted}</p>`}
${
  written.length === 0
    ? null
    : html`<p>${words.written}</p>
<ul>${written.map(({ text, citations }) => html`<li dir="auto">${text} ${citations.map((number) => `[${number}]`).join('')}</li>`)}</ul>
<p class="quiet">${words.fallen}</p>`
}
${renderRefused(refused, words)}
${
  answer.provenance === null
    ? null
    : html`<p class="quiet">${words.model(answer.provenance.model, answer.provenance.promptVersion)}</p>`
}
</section>`;
}

/** What a model wrote in vain, with why. */
export function renderRefused(
  refused: Inspection['refused'],
  words: Messages['inspector']['checks'],
): Markup | null {
  if (refused.length === 0) return null;
  return html`<p>${words.fallenHere}</p>
<ul class="refused">${refused.map(({ text, reason }) => html`<li dir="auto"><q>${text}</q> <small>${words.reasons[reason]}</small></li>`)}</ul>`;
}
