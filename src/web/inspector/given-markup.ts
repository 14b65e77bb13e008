import { html } from 'hono/html';
import type { Answer, Citation } from '../../answering/answer.js';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';

/** An answer as it was given, each citation leading to its place. */
export function renderGiven(
  { sentences, citations, text, notice }: Answer,
  messages: Messages,
  links: Links,
): Markup {
  const byNumber = new Map(citations.map((citation) => [citation.number, citation]));
  const said =
    sentences.length === 0
      ? html`<p dir="auto">${text}</p>`
      : sentences.map(
          (sentence) =>
            html`<p dir="auto">${sentence.text}${sentence.citations.map((number) => renderCitation(byNumber.get(number), links))}</p>`,
        );
  return html`<section>
<h2>${messages.inspector.answer.given}</h2>
<blockquote>${said}</blockquote>
${notice === null ? null : html`<p class="quiet">${notice}</p>`}
</section>`;
}

function renderCitation(citation: Citation | undefined, links: Links): Markup | null {
  if (citation === undefined) return null;
  return html` <a href="${links.place(citation)}">[${citation.number}]</a>`;
}
