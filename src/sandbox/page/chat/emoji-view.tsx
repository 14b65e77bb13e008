/** An emoji of a control. Emoji of one server alone have no picture here: their name stands for them. */
export function EmojiView({ emoji }: { emoji: { id?: string | null; name?: string | null } }) {
  return <span class="emoji">{emoji.id ? `:${emoji.name ?? 'emoji'}:` : emoji.name}</span>;
}
