import { useId, useRef } from 'preact/hooks';
import type { FormText } from '../../member-api.js';
import { useHeight } from '../composer/use-text-field.js';
import { usePage } from '../state/context.js';
import { FormLabel } from './form-label.js';

interface FormTextFieldProps {
  readonly field: FormText;
  readonly value: string;
  readonly problem: string | null;
  readonly onValue: (value: string) => void;
  readonly onSubmit: () => void;
}

/** One line, or a paragraph that grows; with what is wrong, and how much still fits. */
export function FormTextField({ field, value, problem, onValue, onSubmit }: FormTextFieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'form-input',
    value,
    placeholder: field.placeholder ?? undefined,
    'aria-required': field.required,
    'aria-invalid': problem !== null,
    'aria-describedby': `${id}-more`,
  };
  return (
    <div class={problem === null ? 'form-field' : 'form-field wrong'} data-field={field.customId}>
      <FormLabel field={field} for={id} />
      {field.style === 'short' ? (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      ) : (
        <Paragraph
          {...shared}
          onInput={(event) => onValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onSubmit();
          }}
        />
      )}
      <div class="form-more" id={`${id}-more`}>
        {problem !== null && (
          <p class="form-problem" role="alert">
            {problem}
          </p>
        )}
        <Counter length={value.length} field={field} />
      </div>
    </div>
  );
}

function Paragraph(props: preact.JSX.IntrinsicElements['textarea']) {
  const area = useRef<HTMLTextAreaElement | null>(null);
  useHeight(area, `${props.value}`);
  return <textarea {...props} ref={area} rows={4} />;
}

/** Shown where a limit is near enough to matter, or was set low. */
function Counter({ length, field }: { length: number; field: FormText }) {
  const { words } = usePage();
  const over = length > field.maxLength;
  return (
    <span class={over ? 'counter over' : 'counter'}>
      <span aria-hidden="true">
        {length}/{field.maxLength}
      </span>
      <span class="visually-hidden">{words.charactersOf(length, field.maxLength)}</span>
    </span>
  );
}
