import { useId, useState } from 'preact/hooks';
import { sentenceOf } from '../state/chat-actions.js';
import { usePage } from '../state/context.js';
import { SmallDialog } from './small-dialog.js';

interface NameDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly label: string;
  /** What stands in the field at first. */
  readonly start: string;
  /** Does what the name was asked for; rejects with the server's sentence. */
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Characters that Discord allows in the name of a thread or of a server. */
const longest = 100;

/** Asks for the name of something that is to be made. */
export function NameDialog({ label, start, onName, ...dialog }: NameDialogProps) {
  const { words } = usePage();
  const id = useId();
  const [name, setName] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    if (name.trim() === '') return setProblem(words.invalid.fieldRequired);
    try {
      await onName(name.trim());
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <SmallDialog {...dialog} problem={problem} onConfirm={() => void confirm()}>
      <label class="form-label" for={id}>
        {label}
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
