import { html } from 'hono/html';
import type { Answer } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import type { Markup } from '../page.js';

/** What was checked before the answer was shown. */
export function renderChecks(answer: Answer, { inspector }: Messages): Markup {
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
${
  answer.provenance === null
    ? null
    : html`<p class="quiet">${words.model(answer.provenance.model, answer.provenance.promptVersion)}</p>`
}
</section>`;
}
