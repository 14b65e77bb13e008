import type { StoredAnswer } from './answer-store.js';
import type { Asked } from './command.js';
import type { ControlAction } from './controls/custom-id.js';
import type { Reply } from './reply.js';

/** A button under an answer. What it shows is for the one who pressed it. */
export interface Control {
  readonly action: ControlAction;
  run(context: ControlContext): Promise<Reply>;
}

export interface ControlContext extends Asked {
  /** The answer that the button stands under. */
  readonly stored: StoredAnswer;
  readonly signal: AbortSignal;
}
