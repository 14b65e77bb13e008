import { useId, useState } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import { localised } from '../words/locales.js';
import { sizeOf } from '../words/sizes.js';
import { type DraftFile, problemWithFiles, readDraftFile } from './draft-files.js';
import { FileButton } from './file-button.js';
import type { OptionFieldProps } from './option-field.js';
import { useFileDrop } from './use-file-drop.js';

/** An option that takes a file: chosen, dropped on the page, or pasted. */
export function FileField(props: OptionFieldProps) {
  const { option, draft } = props;
  const { words, locale } = usePage();
  const id = useId();
  const [file, setFile] = useState<DraftFile | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const fill = (next: DraftFile | null) => {
    setFile(next);
    draft.fill(option.name, { text: next?.post.name ?? '', chosen: next?.post ?? null });
  };
  const take = async ([first]: readonly File[]) => {
    if (first === undefined) return;
    const problem = problemWithFiles([first], locale, words);
    setRefused(problem);
    if (problem !== null) return;
    fill(await readDraftFile(first).catch(() => null));
    props.onDone();
  };
  useFileDrop((files) => void take(files));
  const problem = refused ?? draft.problemOf(option.name);
  const name = localised(option.name, option.name_localizations, locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: one field of many, not a set of fields
    <div
      class={problem === null ? 'option-field file' : 'option-field file wrong'}
      role="group"
      aria-label={name}
      aria-describedby={`${id}-hint`}
      onFocusCapture={props.onFocus}
      onBlurCapture={props.onBlur}
    >
      <span class="option-label" aria-hidden="true">
        {name}
      </span>
      <FileButton
        class="file-choice"
        label={file === null ? words.chooseFile : words.changeFile(file.post.name)}
        text={file === null ? words.chooseFile : `${file.post.name} · ${sizeOf(file.size, locale)}`}
        many={false}
        dataOption={option.name}
        onFiles={(files) => void take(files)}
      />
      {(file !== null || !option.required) && (
        <button
          type="button"
          class="remove-option"
          aria-label={words.removeOption(file?.post.name ?? name)}
          onClick={() => (file === null ? draft.remove(option.name) : fill(null))}
        >
          <Icon name="close" />
        </button>
      )}
      <div class={props.focused || problem !== null ? 'popup hint-only' : 'visually-hidden'}>
        <p class="popup-title" id={`${id}-hint`}>
          <strong>{name}</strong>{' '}
          {localised(option.description, option.description_localizations, locale)}{' '}
          <span class="popup-mark">{option.required ? words.required : words.optional}</span>
        </p>
        {problem !== null && (
          <p class="popup-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
