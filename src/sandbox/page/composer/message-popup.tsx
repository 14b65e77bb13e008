import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import { PopupList } from '../controls/popup.js';
import type { Listbox } from '../controls/use-listbox.js';
import { usePage } from '../state/context.js';
import { localised } from '../words/locales.js';
import type { Completion } from './completions.js';
import type { LeafCommand } from './leaf-commands.js';

export type Line = LeafCommand | Completion;

interface MessagePopupProps {
  readonly id: string;
  readonly lines: { readonly kind: 'commands' | 'names'; readonly items: readonly Line[] };
  readonly list: Listbox;
  readonly onChoose: (line: Line) => void;
}

/** Commands or names that fit what is being typed, above the composer. */
export function MessagePopup({ id, lines, list, onChoose }: MessagePopupProps) {
  const { words, server } = usePage();
  const label = lines.kind === 'commands' ? words.commands : words.membersMatching;
  const none = server.commands.length === 0 ? words.noCommandYet : words.noCommand;
  return (
    <div class="popup">
      <p class="popup-title" role="status">
        {label} <span class="visually-hidden">{words.resultCount(lines.items.length)}</span>
      </p>
      {lines.items.length === 0 && <p class="popup-empty">{none}</p>}
      <PopupList
        id={id}
        label={label}
        items={lines.items}
        keyOf={(line) => ('options' in line ? line.key : line.text)}
        active={list.active}
        onActivate={list.activate}
        onChoose={onChoose}
        line={(line) =>
          'options' in line ? <CommandLine command={line} /> : <NameLine name={line} />
        }
      />
    </div>
  );
}

function CommandLine({ command }: { command: LeafCommand }) {
  const { server, locale } = usePage();
  const bot = server.members.find((member) => member.bot);
  return (
    <>
      <Avatar name={bot?.name ?? ''} color={bot?.color ?? ''} />
      <span class="option-text">
        <span class="option-name">
          /{command.name}
          {command.options.map((option) => (
            <span key={option.name} class={option.required ? 'hint required' : 'hint'}>
              {localised(option.name, option.name_localizations, locale)}
            </span>
          ))}
        </span>
        <span class="option-description">{command.description}</span>
      </span>
      <span class="option-side">{bot?.name}</span>
    </>
  );
}

function NameLine({ name }: { name: Completion }) {
  const shown = name.text.slice(1);
  return (
    <>
      {name.color === null ? (
        <Icon name="hash" />
      ) : (
        <Avatar name={shown} color={name.color} small />
      )}
      <span class="option-text">
        <span class="option-name">{shown}</span>
      </span>
    </>
  );
}
