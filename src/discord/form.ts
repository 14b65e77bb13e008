import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { limits } from './limits.js';
import { clip, isVisible } from './safe-text.js';

/** A window with fields to fill in. It must be the first response to an interaction, within 3 s. */
export interface Form {
  /** As of a control: `NAME:ARGUMENT`; the control of that name is given what was filled in. */
  readonly customId: string;
  /** 45 characters; longer ones are clipped. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly id: string;
  /** 45 characters; longer ones are clipped. */
  readonly label: string;
  /** Said under the label; 100 characters. */
  readonly description?: string;
  readonly style: 'short' | 'paragraph';
  /** Stands in it already; clipped to `maxLength`. */
  readonly value?: string;
  readonly placeholder?: string;
  readonly required: boolean;
  /** At most 4,000. */
  readonly maxLength: number;
}

export function isForm(given: object): given is Form {
  return 'fields' in given;
}

/** As Discord takes it. Values are what the member may change, so they are clipped and nothing else. */
export function formPayload({ customId, title, fields }: Form) {
  return {
    custom_id: customId,
    title: clip(title, limits.formTitle),
    components: fields.map((field) => ({
      type: ComponentType.Label as const,
      label: clip(field.label, limits.formTitle),
      ...(field.description === undefined
        ? {}
        : { description: clip(field.description, limits.formDescription) }),
      component: {
        type: ComponentType.TextInput as const,
        custom_id: field.id,
        style: field.style === 'short' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        required: field.required,
        max_length: field.maxLength,
        ...(isVisible(field.value ?? '')
          ? { value: clip(field.value ?? '', field.maxLength) }
          : {}),
        ...(field.placeholder === undefined
          ? {}
          : { placeholder: clip(field.placeholder, limits.formDescription) }),
      },
    })),
  } satisfies APIModalInteractionResponseCallbackData;
}
