import { useId } from 'preact/hooks';
import type { FormSelect } from '../../member-api.js';
import { SelectBox } from '../controls/select-box.js';
import { usePage } from '../state/context.js';
import { FormLabel } from './form-label.js';

interface FormSelectFieldProps {
  readonly field: FormSelect;
  readonly problem: string | null;
  readonly onValues: (values: readonly string[]) => void;
}

/** A choice among the bot's options. */
export function FormSelectField({ field, problem, onValues }: FormSelectFieldProps) {
  const { words } = usePage();
  const id = useId();
  return (
    <div class={problem === null ? 'form-field' : 'form-field wrong'} data-field={field.customId}>
      <FormLabel field={field} for={null} />
      <SelectBox
        label={field.label}
        placeholder={field.placeholder ?? words.choose}
        options={field.options}
        minimum={field.required ? Math.max(1, field.minValues) : 0}
        maximum={field.maxValues}
        {...(problem === null ? {} : { problemId: `${id}-problem` })}
        onClosed={onValues}
      />
      {problem !== null && (
        <p class="form-problem" role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
