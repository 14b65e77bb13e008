import type { Asked } from '../asked.js';
import type { ShownWhere } from '../controls/answer-controls.js';

/** How an answer stands in a place: no thread can be opened in a thread, nor in a direct message. */
export function shownAt(
  { guildId, parentId }: Pick<Asked, 'guildId' | 'parentId'>,
  answer: { readonly private: boolean; readonly related: readonly string[] },
): Required<ShownWhere> {
  return {
    isPrivate: answer.private,
    mayOpenThread: guildId !== null && parentId === null,
    related: answer.related,
  };
}
