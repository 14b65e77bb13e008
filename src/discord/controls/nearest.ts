import { markOutdated } from '../answers/outdated-view.js';
import type { AnswerControl } from '../control.js';
import type { Edge } from '../edge.js';
import { renderCards } from '../rendering/card.js';
import { nearestCard } from '../rendering/source-cards.js';
import { privately } from '../reply.js';

/** Passages near a question that the article does not answer: shown as such, never as citations. */
export function createNearestControl(edge: Pick<Edge, 'citationLink' | 'library'>): AnswerControl {
  const { citationLink } = edge;
  return {
    action: 'nearest',
    under: 'an answer',
    async run({ stored, messages }) {
      const cards = stored.answer.nearest.map((nearest) =>
        nearestCard(nearest, { messages, citationLink }),
      );
      if (cards.length === 0) return privately({ content: messages.discord.noNearest });
      const view = renderCards(messages.discord.nearestOnly, cards);
      return privately(...(await markOutdated(view, stored, messages, edge)));
    },
  };
}
