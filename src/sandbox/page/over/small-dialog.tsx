import type { ComponentChildren } from 'preact';
import { Dialog } from '../controls/dialog.js';
import { usePage } from '../state/context.js';

interface SmallDialogProps {
  readonly title: string;
  readonly confirm: string;
  readonly danger?: boolean;
  /** The server's sentence, where it refused. */
  readonly problem: string | null;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A question with one answer and a way out. */
export function SmallDialog(props: SmallDialogProps) {
  const { words } = usePage();
  return (
    <Dialog class="small-dialog" label={props.title} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          props.onConfirm();
        }}
      >
        <header class="dialog-head">
          <h2>{props.title}</h2>
        </header>
        <div class="dialog-body">
          {props.children}
          {props.problem !== null && (
            <p class="failure" role="alert">
              {props.problem}
            </p>
          )}
        </div>
        <footer class="dialog-foot">
          <button type="button" class="button quiet" onClick={props.onClose}>
            {words.cancel}
          </button>
          <button type="submit" class={props.danger ? 'button danger' : 'button primary'}>
            {props.confirm}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
