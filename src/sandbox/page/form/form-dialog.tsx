import { useRef, useState } from 'preact/hooks';
import { Avatar } from '../controls/avatar.js';
import { Dialog } from '../controls/dialog.js';
import { Icon } from '../controls/icon.js';
import { Markdown } from '../markdown/markdown.js';
import { usePage } from '../state/context.js';
import type { OpenForm } from '../state/forms.js';
import { FormSelectField } from './form-select-field.js';
import { FormTextField } from './form-text-field.js';
import { type FormValues, problemsIn, startingValues, textIn } from './form-values.js';

/** A form of the bot's. What was written stays until the bot has taken it, or the member leaves. */
export function FormDialog({ open }: { open: OpenForm }) {
  const { words, actions } = usePage();
  const { form, status } = open;
  const element = useRef<HTMLFormElement | null>(null);
  const [values, setValues] = useState<FormValues>(() => startingValues(form.fields));
  const [checked, setChecked] = useState(false);
  const problems = problemsIn(form.fields, values, words);
  const sending = status === 'sending';
  const submit = () => {
    if (sending) return;
    setChecked(true);
    const [wrong] = problems.keys();
    if (wrong === undefined) actions.submit(values);
    else focusField(element.current, wrong);
  };
  const fill = (customId: string, value: string | readonly string[]) =>
    setValues((before) => ({ ...before, [customId]: value }));
  return (
    <Dialog class="form-dialog" label={form.title} onClose={actions.closeForm}>
      <form
        ref={element}
        noValidate
        aria-busy={sending}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <FormHead title={form.title} />
        <div class="dialog-body">
          {form.fields.map((field, index) => {
            if (field.kind === 'note') return <Note key={index} text={field.content} />;
            const problem = checked ? (problems.get(field.customId) ?? null) : null;
            if (field.kind === 'select') {
              return (
                <FormSelectField
                  key={field.customId}
                  field={field}
                  problem={problem}
                  onValues={(chosen) => fill(field.customId, chosen)}
                />
              );
            }
            return (
              <FormTextField
                key={field.customId}
                field={field}
                value={textIn(values, field.customId)}
                problem={problem}
                onValue={(value) => fill(field.customId, value)}
                onSubmit={submit}
              />
            );
          })}
        </div>
        {status === 'failed' && <Failure problem={open.problem} />}
        <footer class="dialog-foot">
          <button type="button" class="button quiet" onClick={actions.closeForm}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" aria-busy={sending}>
            {words.submit}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

/** Whose form it is, so that nobody takes it for the page's own. */
function FormHead({ title }: { title: string }) {
  const { server, words, actions } = usePage();
  const bot = server.members.find((member) => member.bot);
  return (
    <header class="dialog-head">
      <Avatar name={bot?.name ?? words.app} color={bot?.color ?? ''} />
      <div class="dialog-title">
        <h2>{title}</h2>
        <p>{words.formOf(bot?.name ?? words.app)}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.close}
        onClick={actions.closeForm}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}

function Note({ text }: { text: string }) {
  return (
    <div class="body form-note">
      <Markdown text={text} />
    </div>
  );
}

function Failure({ problem }: { problem: string | null }) {
  const { words } = usePage();
  return (
    <p class="failure form-failure" role="alert">
      <Icon name="warning" /> {problem ?? words.somethingWrong}
    </p>
  );
}

function focusField(form: HTMLFormElement | null, customId: string): void {
  form
    ?.querySelector<HTMLElement>(
      `[data-field="${CSS.escape(customId)}"] :is(input, textarea, button)`,
    )
    ?.focus();
}
