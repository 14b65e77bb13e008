import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.js';

interface FileButtonProps {
  readonly class: string;
  readonly label: string;
  /** Shown beside the icon; without it the label is for screen readers alone. */
  readonly text?: string;
  readonly many: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly dataOption?: string;
}

/** Opens the system's window to choose files. */
export function FileButton(props: FileButtonProps) {
  const input = useRef<HTMLInputElement | null>(null);
  return (
    <>
      <button
        type="button"
        class={props.class}
        aria-label={props.label}
        title={props.label}
        data-option={props.dataOption}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
        {props.text}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple={props.many}
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          props.onFiles([...(event.currentTarget.files ?? [])]);
          // The same file may be chosen again after it was removed.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
