import type { Messages } from '../../locales/messages.js';
import type { Edge } from '../edge.js';
import type { OutgoingMessage } from '../reply.js';
import type { StoredAnswer } from './answer-store.js';
import { againRow, outdatedOf } from './outdated.js';

/**
 * A view of an answer, marked where its articles are not what they were, with the button that asks
 * again. What is looked up about an answer goes through here, so that no view forgets it.
 */
export async function markOutdated(
  [first, ...rest]: readonly OutgoingMessage[],
  stored: StoredAnswer,
  messages: Messages,
  edge: Pick<Edge, 'library'>,
): Promise<OutgoingMessage[]> {
  if (first === undefined) return [];
  const outdated = await outdatedOf(stored.answer, messages, edge);
  if (outdated.lines.length === 0) return [first, ...rest];
  const content = [first.content ?? '', ...outdated.lines].filter((line) => line !== '').join('\n');
  const rows = againRow(outdated, stored, messages);
  return [{ ...first, content, components: [...(first.components ?? []), ...rows] }, ...rest];
}
