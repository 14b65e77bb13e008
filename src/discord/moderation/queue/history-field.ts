import type { APIEmbedField } from 'discord-api-types/v10';
import type { Messages } from '../../../locales/messages.js';
import type { Case } from '../../../moderation/cases/case.js';
import { shownState } from '../cases/only-deleted.js';
import type { CardFacts } from './card.js';

/** The last of a member's cases and their number: nothing that was computed of them. */
export function historyField({ history, cases, messages }: CardFacts): APIEmbedField {
  const { queue } = messages.moderation;
  const lines = history.map((given) => caseLine(given, messages));
  const count = cases > history.length ? [`${queue.cases(cases)}:`] : [];
  const value = lines.length === 0 ? queue.noCases : [...count, ...lines].join('\n');
  return { name: queue.fields.history, value };
}

/** "12 · Warning · 3 days ago", "13 · Note · Takes back case 12 · 2 days ago" */
export function caseLine(given: Case, { moderation }: Messages): string {
  const { number, action, state, undoes, createdAt } = given;
  const { actions, card } = moderation.cases;
  const note = state === 'done' ? '' : ` · ${card.states[shownState(given)]}`;
  const what = undoes === null ? '' : ` · ${card.undoes(undoes)}`;
  return `${number} · ${actions[action]}${what} · <t:${Math.floor(createdAt / 1_000)}:R>${note}`;
}
