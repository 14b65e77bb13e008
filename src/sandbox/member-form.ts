/** Forms that a bot opens, as members see them. Types only; the page imports them too. */

/**
 * A form that the bot opened for one member. It can be submitted within 15 minutes, until the bot has
 * answered a submission; a member who closes it tells nobody.
 */
export interface SeenForm {
  readonly id: string;
  /** The interaction that it answers. */
  readonly interactionId: string;
  readonly channelId: string;
  readonly customId: string;
  readonly title: string;
  readonly fields: readonly FormField[];
}

export type FormField = FormText | FormSelect | FormNote;

export interface FormText {
  readonly kind: 'text';
  readonly customId: string;
  readonly label: string;
  readonly description: string | null;
  readonly style: 'short' | 'paragraph';
  /** Filled in beforehand; empty: nothing is. */
  readonly value: string;
  readonly placeholder: string | null;
  readonly required: boolean;
  readonly minLength: number;
  readonly maxLength: number;
}

export interface FormSelect {
  readonly kind: 'select';
  readonly customId: string;
  readonly label: string;
  readonly description: string | null;
  readonly placeholder: string | null;
  readonly required: boolean;
  readonly minValues: number;
  readonly maxValues: number;
  readonly options: readonly {
    readonly label: string;
    readonly value: string;
    readonly description: string | null;
    readonly default: boolean;
  }[];
}

/** Markdown between the fields; nothing is filled in. */
export interface FormNote {
  readonly kind: 'note';
  readonly content: string;
}
