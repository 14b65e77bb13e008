import { usePage } from '../state/context.js';
import type { ValueField } from './form-values.js';

interface FormLabelProps {
  readonly field: ValueField;
  /** Id of the field; null where the field has the label as its own name. */
  readonly for: string | null;
}

/** What a field is for, and whether it may be left empty. */
export function FormLabel({ field, for: fieldId }: FormLabelProps) {
  const { words } = usePage();
  const text = (
    <>
      {field.label}
      {field.required && (
        <span class="form-required" title={words.required} aria-hidden="true">
          {' '}
          *
        </span>
      )}
    </>
  );
  return (
    <>
      {fieldId === null ? (
        <p class="form-label" aria-hidden="true">
          {text}
        </p>
      ) : (
        <label class="form-label" for={fieldId}>
          {text}
        </label>
      )}
      {field.description && <p class="form-description">{field.description}</p>}
    </>
  );
}
