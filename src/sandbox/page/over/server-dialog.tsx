import { useId, useState } from 'preact/hooks';
import { sentenceOf } from '../state/chat-actions.js';
import { usePage } from '../state/context.js';
import { SmallDialog } from './small-dialog.js';

/** Characters of a server's name. */
const longest = 100;

/** Asks for the name of a further server, which the bot then joins. */
export function ServerDialog({ onClose }: { onClose: () => void }) {
  const { words, client, locale, goToServer } = usePage();
  const id = useId();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    if (name.trim() === '') return setProblem(words.invalid.fieldRequired);
    try {
      const guildId = await client.openGuild({ name: name.trim(), locale });
      onClose();
      goToServer(guildId);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <SmallDialog
      title={words.newServer}
      confirm={words.submit}
      problem={problem}
      onConfirm={() => void open()}
      onClose={onClose}
    >
      <label class="form-label" for={id}>
        {words.serverName}
      </label>
      <input
        id={id}
        class="form-input"
        type="text"
        autocomplete="off"
        maxLength={longest}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
    </SmallDialog>
  );
}
