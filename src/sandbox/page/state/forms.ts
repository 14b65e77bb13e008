import type { MemberEvent, SeenForm } from '../../member-api.js';
import type { ChatState } from './chat-state.js';

/** A form on show, and how far its submission has come. */
export interface OpenForm {
  readonly form: SeenForm;
  readonly status: 'open' | 'sending' | 'failed';
  /** Interaction of the submission, once the server accepted it. */
  readonly submission: string | null;
  /** The server's own sentence where it refused; null where the bot did not answer. */
  readonly problem: string | null;
}

export type FormAction =
  | { readonly type: 'formSending' }
  | { readonly type: 'formAccepted'; readonly formId: string; readonly interactionId: string }
  | { readonly type: 'formRefused'; readonly formId: string; readonly reason: string }
  | { readonly type: 'formClosed' };

/** A form replaces one that is still open, as in Discord's clients. */
export function withForm(state: ChatState, form: SeenForm): ChatState {
  return { ...state, form: { form, status: 'open', submission: null, problem: null } };
}

export function reduceForm(state: ChatState, action: FormAction): ChatState {
  const open = state.form;
  if (open === null) return state;
  switch (action.type) {
    case 'formSending':
      return withOpen(state, { ...open, status: 'sending', submission: null, problem: null });
    case 'formAccepted':
      if (open.form.id !== action.formId) return state;
      return settleForm(withOpen(state, { ...open, submission: action.interactionId }));
    case 'formRefused':
      if (open.form.id !== action.formId) return state;
      return withOpen(state, { ...open, status: 'failed', problem: action.reason });
    case 'formClosed':
      return { ...state, form: null };
  }
}

/** What was answered closes; the answer may have come before the id of what it answers. */
export function settleForm(state: ChatState): ChatState {
  const submission = state.form?.submission ?? null;
  if (submission === null || !state.answered.includes(submission)) return state;
  return { ...state, form: null };
}

/** The text stays, to be sent again. The failure may come before the id of what failed. */
export function failForm(
  state: ChatState,
  event: Extract<MemberEvent, { type: 'interaction_failed' }>,
): ChatState | null {
  const { form } = state;
  if (form === null || form.status !== 'sending') return null;
  const isKnown = state.pending.some((one) => one.interactionId === event.interactionId);
  const isIts = form.submission === event.interactionId || (form.submission === null && !isKnown);
  return isIts ? withOpen(state, { ...form, status: 'failed', problem: null }) : null;
}

function withOpen(state: ChatState, form: OpenForm): ChatState {
  return { ...state, form };
}
