import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Messages } from '../../locales/messages.js';
import { plainId } from '../controls/custom-id.js';
import type { Edge } from '../edge.js';
import type { StatesOf } from '../interactions/component-states.js';
import type { CitationLink } from '../rendering/answer-message.js';
import { type Card, renderCards } from '../rendering/card.js';
import { menuRow } from '../rendering/menus.js';
import { type FoundPassage, foundCard } from '../rendering/source-cards.js';
import type { ComponentRow, OutgoingMessage } from '../reply.js';
import { isVisible, plainText, safeText } from '../safe-text.js';

/** What a search found, kept so that its pages outlive restarts, and stay as they were. */
export interface KeptSearch {
  /** Hostile. */
  readonly query: string;
  /** Best first, at least one. */
  readonly passages: readonly FoundPassage[];
}

export const pageControl = 'search';
export const quoteControl = 'quote';

export function keptSearches({ states }: Pick<Edge, 'states'>): StatesOf<KeptSearch> {
  return states.of<KeptSearch>('search', { days: 2 });
}

export interface SearchView {
  readonly search: KeptSearch;
  /** Under which it is kept. */
  readonly stateId: string;
  /** From 0; beyond the last one, that. */
  readonly page: number;
  readonly messages: Messages;
  readonly citationLink: CitationLink;
}

/** One page of what was found: one message, so that it can stand in the place of another. */
export function renderSearch(view: SearchView): OutgoingMessage {
  const { search, messages } = view;
  const pages = pagesOf(view);
  const number = Math.min(Math.max(0, view.page), pages.length - 1);
  const page = pages[number] ?? { first: 0, cards: [] };
  const found = messages.discord.foundFor(safeText(search.query, 200));
  const of = pages.length;
  const counted = of > 1 ? `\n-# ${messages.searching.page({ number: number + 1, of })}` : '';
  const [message = {}] = renderCards(`${found}${counted}`, page.cards);
  const components = [quoteMenu(page, view), ...(of > 1 ? [pageRow(number, of, view)] : [])];
  return { ...message, components };
}

interface Page {
  /** Index of its first passage. */
  readonly first: number;
  readonly cards: readonly Card[];
}

const mostOnPage = 3;

/** As many as fit one message, three at most: what is compared at a glance. */
function pagesOf({ search, ...props }: SearchView): Page[] {
  const pages: { first: number; cards: Card[] }[] = [];
  for (const [index, passage] of search.passages.entries()) {
    const card = foundCard(passage, props);
    const last = pages.at(-1);
    const fits = last !== undefined && renderCards('', [...last.cards, card]).length === 1;
    if (fits && last.cards.length < mostOnPage) last.cards.push(card);
    else pages.push({ first: index, cards: [card] });
  }
  return pages;
}

function quoteMenu(
  { first, cards }: Page,
  { search, stateId, messages }: SearchView,
): ComponentRow {
  const options = cards.map((card, index) => {
    const description = plainText(search.passages[first + index]?.text ?? '');
    return {
      label: `${first + index + 1} · ${card.title}`,
      value: String(first + index),
      ...(isVisible(description) ? { description } : {}),
    };
  });
  return menuRow({
    customId: plainId(quoteControl, stateId),
    placeholder: messages.searching.post,
    options,
  });
}

function pageRow(number: number, of: number, { stateId, messages }: SearchView): ComponentRow {
  const { previous, next } = messages.searching;
  const button = (to: number, emoji: string, label: string): APIButtonComponent => ({
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: plainId(pageControl, `${stateId}.${to}`),
    emoji: { name: emoji },
    label,
    disabled: to < 0 || to >= of,
  });
  return {
    type: ComponentType.ActionRow,
    components: [button(number - 1, '◀️', previous), button(number + 1, '▶️', next)],
  };
}
