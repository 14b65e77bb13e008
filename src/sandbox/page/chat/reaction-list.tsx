import type { APIReaction } from 'discord-api-types/v10';
import { usePage } from '../state/context.js';
import { EmojiView } from './emoji-view.js';

/** The emoji that were put under a message, with how many did. */
export function ReactionList({ reactions }: { reactions: readonly APIReaction[] }) {
  const { words } = usePage();
  if (reactions.length === 0) return null;
  return (
    <ul class="reactions" aria-label={words.reactions}>
      {reactions.map(({ emoji, count }) => (
        <li key={emoji.id ?? emoji.name}>
          <EmojiView emoji={emoji} /> {count}
        </li>
      ))}
    </ul>
  );
}
