import type { APIEmbed } from 'discord-api-types/v10';
import { limits } from '../limits.js';
import type { OutgoingMessage } from '../reply.js';
import { clip, isVisible, safeText } from '../safe-text.js';
import { lay, safeUrl, type Token } from './markup.js';

/** Something looked up: a citation in its place, a passage, an article. */
export interface Card {
  /** Hostile. */
  readonly title: string;
  readonly address: string | null;
  /** Words of ours or made safe; cut after a word where they are too many. */
  readonly body: readonly Token[];
  /** Lines made safe, below the body. */
  readonly lines?: readonly string[];
  /** Hostile. */
  readonly footer: string;
}

/**
 * Cards as messages, each with as many as fit. An introduction of ours stands above the first.
 */
export function renderCards(introduction: string, cards: readonly Card[]): OutgoingMessage[] {
  const groups: APIEmbed[][] = [[]];
  for (const embed of cards.map(embedOf)) {
    const group = groups.at(-1) ?? [];
    const together = [...group, embed].reduce((sum, one) => sum + lengthOf(one), 0);
    if (together <= limits.embedsTogether && group.length < limits.embeds) group.push(embed);
    else groups.push([embed]);
  }
  return groups.slice(0, mostMessages).map((embeds, index) => ({
    ...(index === 0 && introduction !== '' ? { content: introduction } : {}),
    ...(embeds.length > 0 ? { embeds } : {}),
  }));
}

/** More is not read, and costs the reader's patience and the server's rate limit. */
const mostMessages = 5;
const color = 0x3b6ea5;
/** Leaves room for the lines below. */
const longestBody = 2_800;
/** So much of the description's 4,096 is used; the lines have at least 1,200 of it. */
const longestDescription = 4_000;

function embedOf(card: Card): APIEmbed {
  const [body = ''] = lay(card.body, '', longestBody - 2);
  const cut = lay(card.body, '', longestBody - 2).length > 1 ? `${body} …` : body;
  const description = [cut, ...fitting(card.lines ?? [], longestDescription - cut.length)]
    .filter((line) => line !== '')
    .join('\n');
  const title = safeText(card.title, limits.embedTitle);
  const footer = clip(safeText(card.footer).replace(/\\/g, ''), 300);
  const url = safeUrl(card.address);
  return {
    color,
    ...(title === '' ? {} : { title }),
    ...(url === null || title === '' ? {} : { url }),
    description: isVisible(description) ? description : '…',
    ...(footer === '' ? {} : { footer: { text: footer } }),
  };
}

function fitting(lines: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) return [...kept, '…'];
    kept.push(line);
  }
  return kept;
}

function lengthOf(embed: APIEmbed): number {
  return (
    (embed.title?.length ?? 0) + (embed.description?.length ?? 0) + (embed.footer?.text.length ?? 0)
  );
}
