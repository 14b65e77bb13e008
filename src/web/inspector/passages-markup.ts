import { html } from 'hono/html';
import type {
  FoundWord,
  InspectedPassage,
  Inspection,
} from '../../answering/inspection/inspection.js';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';
import { renderBar } from './bar.js';
import { createFigures } from './figures.js';

/** The passages that were found, best first, with why; then those that were left out. */
export function renderPassages(
  { passages, candidates }: Inspection,
  messages: Messages,
  links: Links,
): Markup {
  const words = messages.inspector.passages;
  const kept = passages.filter(({ fate }) => fate !== 'left_out');
  const [best] = kept;
  if (best === undefined) {
    return html`<section><h2>${words.title}</h2><p>${words.none}</p></section>`;
  }
  return html`<section>
<h2>${words.title}</h2>
<p class="quiet">${words.introduction(candidates)}</p>
<ol class="passages">
${kept.map((passage) => renderPassage(passage, best, messages, links))}</ol>
${renderLeftOut({ passages, candidates }, best, messages, links)}
</section>`;
}

function renderPassage(
  passage: InspectedPassage,
  best: InspectedPassage,
  messages: Messages,
  links: Links,
): Markup {
  const words = messages.inspector.passages;
  const figures = createFigures(messages.language);
  const behind =
    passage === best ? null : ` ${words.behind(figures.points(best.score - passage.score))}`;
  return html`<li>
<h3 dir="auto">${passage.section ?? passage.articleTitle}</h3>
<p class="text" dir="auto">${passage.text}</p>
${renderFound(passage, messages)}
<p class="quiet">${words.score(figures.points(passage.score))}. ${words.fates[passage.fate]}.${behind}</p>
<details><summary>${words.because}</summary>${renderParts(passage, messages)}</details>
<p><a href="${links.place(passage)}">${words.open}</a></p>
</li>
`;
}

function renderFound({ found, missing }: InspectedPassage, { inspector }: Messages): Markup {
  const words = inspector.passages;
  const list = (label: string, items: readonly Markup[], kind: string) =>
    items.length === 0
      ? null
      : html`<p>${label}</p><ul class="words">${items.map((item) => html`<li class="word word-${kind}" dir="auto">${item}</li>`)}</ul>`;
  if (found.length === 0) return html`<p>${words.foundNone}</p>`;
  return html`${list(
    words.found,
    found.map((word) => renderFoundWord(word, words.inHeading)),
    'found',
  )}${list(
    words.missing,
    missing.map((word) => html`${word}`),
    'missing',
  )}`;
}

/** "German", or "chef → PDG" where it stands there in another form. */
function renderFoundWord({ word, as }: FoundWord, inHeading: string): Markup {
  if (as.length === 0) return html`${word} <small>${inHeading}</small>`;
  const others = as.filter((form) => form.toLowerCase() !== word.toLowerCase());
  return others.length < as.length ? html`${word}` : html`${word} → ${others.join(', ')}`;
}

function renderParts({ parts }: InspectedPassage, messages: Messages): Markup {
  const words = messages.inspector.passages;
  const figures = createFigures(messages.language);
  const most = Math.max(...parts.map(({ points }) => Math.abs(points)), 1);
  return html`<ul class="reasons">
${parts.map(
  ({
    feature,
    points,
  }) => html`<li>${featureName(feature, words.features)} <small>${figures.points(points)}</small>
${renderBar({ share: Math.abs(points) / most, kind: points > 0 ? 'for' : 'against' })}</li>
`,
)}</ul>`;
}

/** A feature that has no words yet is shown by its own name rather than not at all. */
function featureName(feature: string, names: Readonly<Record<string, string>>): string {
  return names[feature] ?? feature;
}

function renderLeftOut(
  { passages, candidates }: Pick<Inspection, 'passages' | 'candidates'>,
  best: InspectedPassage,
  messages: Messages,
  links: Links,
): Markup | null {
  const words = messages.inspector.passages;
  const figures = createFigures(messages.language);
  const leftOut = passages.filter(({ fate }) => fate === 'left_out');
  const more = candidates - passages.length;
  if (leftOut.length === 0 && more <= 0) return null;
  return html`<details class="left-out"><summary>${words.leftOut}</summary>
<ul>
${leftOut.map(
  (passage) => html`<li><a href="${links.place(passage)}" dir="auto">${beginning(passage.text)}</a>
<p class="quiet">${words.behind(figures.points(best.score - passage.score))}${passage.missing.length === 0 ? null : html` ${words.missing} ${passage.missing.join(', ')}`}</p></li>
`,
)}</ul>
${more <= 0 ? null : html`<p class="quiet">${words.more(more)}</p>`}
</details>`;
}

const longest = 140;

function beginning(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}
