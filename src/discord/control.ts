import type { StoredAnswer } from './answer-store.js';
import type { Asked } from './command.js';
import type { ControlAction } from './controls/custom-id.js';
import type { Reply } from './reply.js';

/** A button under an answer. What it says is for the one who pressed it. */
export type Control = AnswerControl | WritingControl;

/** Under an answer that is kept. */
export interface AnswerControl {
  readonly action: ControlAction;
  readonly under: 'an answer';
  run(context: ControlContext): Promise<Reply>;
}

/** Under an answer that is being written, which is not kept yet. */
export interface WritingControl {
  readonly action: ControlAction;
  readonly under: 'what is being written';
  /** Null where nothing needs to be said. */
  run(context: Asked & { readonly answerId: string }): Promise<Reply | null>;
}

export interface ControlContext extends Asked {
  /** The answer that the button stands under. */
  readonly stored: StoredAnswer;
  readonly signal: AbortSignal;
}
