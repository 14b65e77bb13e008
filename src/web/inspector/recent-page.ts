import { html } from 'hono/html';
import type { Messages } from '../../locales/messages.js';
import type { Links } from '../links.js';
import type { Markup } from '../page.js';
import type { RecentAnswer } from './answer-records.js';
import { createFigures } from './figures.js';

/** The answers of late, or how to get some; and the way to the tricks. */
export function renderRecent(
  answers: readonly RecentAnswer[],
  messages: Messages,
  links: Links,
): Markup {
  const { recent, trick } = messages.inspector;
  return html`<main class="behind">
<h1>${recent.title}</h1>
${answers.length === 0 ? renderNone(messages) : renderAnswers(answers, messages, links)}
<p class="trick"><a class="button" href="${links.trick()}">${trick.title}</a></p>
</main>`;
}

function renderNone({ inspector: { recent }, commands }: Messages): Markup {
  return html`<p class="empty"><strong>${recent.none}</strong>
${recent.noneAdvice(commands.ask.name)}</p>`;
}

function renderAnswers(
  answers: readonly RecentAnswer[],
  { inspector, language }: Messages,
  links: Links,
): Markup {
  const figures = createFigures(language);
  return html`<p>${inspector.recent.introduction}</p>
<ul class="answers">
${answers.map(
  ({ id, at, question, outcome }) =>
    html`<li><a href="${links.behindAnswer(id)}" dir="auto">${question}</a>
<p><span class="outcome ${outcome}">${inspector.outcomes[outcome]}</span> ${figures.time(at)}</p></li>
`,
)}</ul>`;
}
