import {
  type APIButtonComponent,
  type APISelectMenuOption,
  ButtonStyle,
  type ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import { limits } from '../limits.js';
import { writableChannels } from '../places.js';
import type { ButtonRow, ComponentRow } from '../reply.js';
import { clip, isVisible, plainText } from '../safe-text.js';

export interface MenuOption {
  /** Hostile. */
  readonly label: string;
  /** 100 characters at most, and each once. */
  readonly value: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

export interface Menu {
  readonly customId: string;
  /** Of ours. */
  readonly placeholder: string;
  /** 1 to 25. */
  readonly options: readonly MenuOption[];
  /** How many may be chosen; default exactly one. */
  readonly range?: { readonly min: number; readonly max: number };
}

/** A menu of texts in a row of its own. */
export function menuRow({ customId, placeholder, options, range }: Menu): ComponentRow {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: clip(placeholder, limits.placeholder),
        options: options.slice(0, limits.selectOptions).map(optionOf),
        ...(range === undefined ? {} : { min_values: range.min, max_values: range.max }),
      },
    ],
  };
}

export interface ChannelChoice {
  readonly chosen: readonly string[];
  readonly max: number;
  /** Default those in which members write or open threads. */
  readonly types?: readonly ChannelType[];
}

/** A menu of the server's channels. */
export function channelRow(
  customId: string,
  placeholder: string,
  { chosen, max, types = writableChannels }: ChannelChoice,
): ComponentRow {
  const shown = chosen.slice(0, max);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: customId,
        placeholder: clip(placeholder, limits.placeholder),
        channel_types: [...types],
        min_values: 0,
        max_values: max,
        ...(shown.length === 0
          ? {}
          : {
              default_values: shown.map((id) => ({
                id,
                type: SelectMenuDefaultValueType.Channel as const,
              })),
            }),
      },
    ],
  };
}

/** A menu of the server's roles. */
export function roleRow(
  customId: string,
  placeholder: string,
  { chosen, max }: { readonly chosen: readonly string[]; readonly max: number },
): ComponentRow {
  const shown = chosen.slice(0, max);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.RoleSelect,
        custom_id: customId,
        placeholder: clip(placeholder, limits.placeholder),
        min_values: 0,
        max_values: max,
        ...(shown.length === 0
          ? {}
          : {
              default_values: shown.map((id) => ({
                id,
                type: SelectMenuDefaultValueType.Role as const,
              })),
            }),
      },
    ],
  };
}

export interface Button {
  readonly customId: string;
  /** Hostile. */
  readonly label: string;
  readonly look?: 'main' | 'plain';
  readonly disabled?: boolean;
}

/** One to five. */
export function buttonRow(buttons: readonly Button[]): ButtonRow {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(
      ({ customId, label, look = 'plain', disabled = false }): APIButtonComponent => ({
        type: ComponentType.Button,
        style: look === 'main' ? ButtonStyle.Primary : ButtonStyle.Secondary,
        custom_id: customId,
        label: shown(label, limits.buttonLabel),
        disabled,
      }),
    ),
  };
}

function optionOf({ label, value, description, chosen = false }: MenuOption): APISelectMenuOption {
  return {
    label: shown(label, limits.choiceName),
    value,
    default: chosen,
    ...(description === undefined ? {} : { description: clip(description, limits.choiceName) }),
  };
}

function shown(text: string, limit: number): string {
  const plain = plainText(text);
  return isVisible(plain) ? clip(plain, limit) : '…';
}
