import { Icon } from '../controls/icon.js';
import { useLive, usePage } from '../state/context.js';

/** Says when nothing can arrive: the server is gone, or no bot is there to answer. */
export function Banner() {
  const { server, words } = usePage();
  const { chat } = useLive();
  if (chat.connection === 'lost') {
    return (
      <p class="banner gone" role="alert">
        <Icon name="warning" /> {words.serverGone}
      </p>
    );
  }
  if (server.botOnline) return null;
  return (
    <p class="banner" role="status">
      <Icon name="warning" /> {words.botOffline}
    </p>
  );
}
