import { usePage } from '../state/context.js';
import { NameDialog } from './name-dialog.js';

/** Asks for the name of a further server, which the bot then joins. */
export function ServerDialog({ onClose }: { onClose: () => void }) {
  const { words, client, locale, goToServer } = usePage();
  return (
    <NameDialog
      title={words.newServer}
      confirm={words.submit}
      label={words.serverName}
      start=""
      onName={async (name) => {
        const guildId = await client.openGuild({ name, locale });
        onClose();
        goToServer(guildId);
      }}
      onClose={onClose}
    />
  );
}
