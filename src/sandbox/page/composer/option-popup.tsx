import type { StateOption } from '../../member-api.js';
import { PopupList } from '../controls/popup.js';
import type { Listbox } from '../controls/use-listbox.js';
import { usePage } from '../state/context.js';
import { localised } from '../words/locales.js';
import type { Choice } from './option-kinds.js';
import type { Choices } from './use-choices.js';

interface OptionPopupProps {
  readonly id: string;
  readonly option: StateOption;
  readonly problem: string | null;
  /** Null when the option offers nothing now. */
  readonly choices: Choices | null;
  readonly list: Listbox;
  readonly onChoose: (choice: Choice) => void;
}

/** What an option is for, what is wrong with its value, and what it offers. */
export function OptionPopup(props: OptionPopupProps) {
  const { id, option, choices, problem } = props;
  const { words, locale } = usePage();
  return (
    <div class={choices === null ? 'popup hint-only' : 'popup'}>
      <p class="popup-title" id={`${id}-hint`}>
        <strong>{localised(option.name, option.name_localizations, locale)}</strong>{' '}
        {localised(option.description, option.description_localizations, locale)}{' '}
        <span class="popup-mark">{option.required ? words.required : words.optional}</span>
      </p>
      {problem !== null && (
        <p class="popup-problem" role="alert">
          {problem}
        </p>
      )}
      {choices !== null && <ChoicesStatus choices={choices} />}
      {choices !== null && choices.items.length > 0 && (
        <PopupList
          id={`${id}-list`}
          label={words.options}
          items={choices.items}
          keyOf={(choice) => `${choice.value}`}
          active={props.list.active}
          onActivate={props.list.activate}
          onChoose={props.onChoose}
          line={(choice) => (
            <span class="option-text">
              <span class="option-name">{choice.label}</span>
            </span>
          )}
        />
      )}
    </div>
  );
}

function ChoicesStatus({ choices }: { choices: Choices }) {
  const { words } = usePage();
  if (choices.status === 'failed') {
    return (
      <p class="popup-problem" role="status">
        {words.suggestionsFailed}
      </p>
    );
  }
  if (choices.items.length > 0) {
    return (
      <p class="visually-hidden" role="status">
        {words.resultCount(choices.items.length)}
      </p>
    );
  }
  return (
    <p class="popup-empty" role="status">
      {choices.status === 'searching' ? words.searching : words.noChoice}
    </p>
  );
}
