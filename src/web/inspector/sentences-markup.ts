import { html } from 'hono/html';
import type { InspectedSentence, Inspection } from '../../answering/inspection/inspection.js';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';
import { createFigures } from './figures.js';

/** The sentences that were compared, and which of them were chosen. */
export function renderSentences(
  { sentences }: Inspection,
  messages: Messages,
  links: Links,
): Markup {
  const words = messages.inspector.sentences;
  if (sentences.length === 0) {
    return html`<section><h2>${words.title}</h2><p>${words.none}</p></section>`;
  }
  return html`<section>
<h2>${words.title}</h2>
<p class="quiet">${words.introduction}</p>
<ol class="sentences">
${sentences.map((sentence) => renderSentence(sentence, messages, links))}</ol>
</section>`;
}

function renderSentence(sentence: InspectedSentence, messages: Messages, links: Links): Markup {
  const { text, index, score, fate } = sentence;
  const words = messages.inspector.sentences;
  const place = { ...sentence, firstSentence: index, endSentence: index + 1 };
  const points = createFigures(messages.language).points(score);
  return html`<li class="${fate}"><a href="${links.place(place)}" dir="auto">${text}</a>
<p><span class="fate">${words.fates[fate]}</span> ${words.score(points)}</p></li>
`;
}
