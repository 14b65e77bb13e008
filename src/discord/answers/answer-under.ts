import { ComponentType, type Message } from 'discord.js';
import { readCustomId } from '../controls/custom-id.js';

/** Id of the answer whose buttons stand under a message; undefined where there are none of ours. */
export function answerUnder({ components }: Pick<Message, 'components'>): string | undefined {
  const ids = components.flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components.map(({ customId }) => customId) : [],
  );
  return ids.flatMap((id) => readCustomId(id ?? '')?.answerId ?? [])[0];
}
