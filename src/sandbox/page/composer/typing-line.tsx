import { typingIn } from '../state/chat-state.js';
import { useLive, usePage } from '../state/context.js';

/** Who else is writing here now. */
export function TypingLine() {
  const { channel, server, me, words } = usePage();
  const { chat } = useLive();
  const names = typingIn(chat, channel.id)
    .filter((id) => id !== me.id)
    .map((id) => server.members.find((member) => member.id === id)?.name ?? words.unknownMember);
  return (
    <p class="typing" role="status">
      {names.length > 0 && (
        <>
          <span class="dots" aria-hidden="true">
            <span />
            <span />
            <span />
          </span>{' '}
          {words.typing(names)}
        </>
      )}
    </p>
  );
}
