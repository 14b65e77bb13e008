import type { StoredAnswer } from './answers/answer-store.js';
import type { Asked } from './asked.js';
import type { ControlAction } from './controls/custom-id.js';
import type { Form } from './form.js';
import type { Working } from './interactions/work-in-sight.js';
import type { PermissionName } from './permissions.js';
import type { Reply } from './reply.js';

/** A button or a menu under a message, or a form that one opened. What it says is for who used it. */
export type Control = AnswerControl | WritingControl | PlainControl;

/**
 * `beside`: seen by who used it. `as its message`: beside it, seen by whom that is seen. `in its
 * place`: replaces the message that it is under.
 */
export type Answers = 'beside' | 'as its message' | 'in its place' | 'with a form';

/** Under an answer that is kept: `answer:ACTION:ID`, with `:DETAIL` where it needs one. */
export interface AnswerControl {
  readonly action: ControlAction;
  readonly under: 'an answer';
  /** Where what it says will stand; default `beside` the message that it is under. */
  readonly answers?: Answers;
  /** Null where nothing needs to be said. */
  run(context: ControlContext): Promise<Reply | Form | null>;
}

/** Under an answer that is being written, which is not kept yet. */
export interface WritingControl {
  readonly action: ControlAction;
  readonly under: 'what is being written';
  /** Null where nothing needs to be said. */
  run(context: Asked & { readonly answerId: string }): Promise<Reply | null>;
}

/**
 * `NAME:ARGUMENT`: a button, a menu or a form of anything else. What it needs to know is in the
 * argument, or in the database under an id that is the argument (component-states.ts).
 */
export interface PlainControl {
  readonly name: string;
  readonly under: 'anything';
  readonly permissions: readonly PermissionName[];
  /** As of {@link AnswerControl}; `in its place` for what replaces the message that it is under. */
  readonly answers?: Answers;
  run(context: PlainControlContext): Promise<Reply | Form | null>;
}

export interface ControlContext extends Asked, Working, Used {
  /** The answer that the button stands under. */
  readonly stored: StoredAnswer;
  /** After the answer's id; empty where there is nothing. */
  readonly detail: string;
}

export interface PlainControlContext extends Asked, Working, Used {
  /** After the first colon of the identifier; empty where there is nothing. */
  readonly argument: string;
}

/** How a control was used. */
export interface Used {
  /** What was chosen in a menu: texts of ours, or ids of channels, roles or members. */
  readonly values: readonly string[];
  /** What was filled into a form, by field; hostile. */
  readonly fields: Readonly<Record<string, string>>;
  /** The message that it is under; null for a form that a command opened. */
  readonly message: { readonly id: string; readonly private: boolean } | null;
}
