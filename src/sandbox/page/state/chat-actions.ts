import type { OptionValues, PostFile, PostForm } from '../../member-api.js';
import type { ChatState, PendingInteraction } from './chat-state.js';
import type { MemberClient } from './member-client.js';
import type { Dispatch } from './use-events.js';

/** What the member does. Failures of commands and controls show where they were used. */
export interface ChatActions {
  /** Tells the others that this member is writing. */
  typing(): void;
  /** Rejects with the server's sentence. */
  post(message: Written): Promise<void>;
  /** Changes one's own message. Rejects with the server's sentence. */
  edit(messageId: string, content: string): Promise<void>;
  /** Removes one's own message. Rejects with the server's sentence. */
  remove(messageId: string): Promise<void>;
  /** Resolves to the thread's id; rejects with the server's sentence. */
  openThread(name: string, messageId: string | null): Promise<string>;
  run(command: string, options: OptionValues): void;
  /** Runs a command of a menu, on a message or on a member. */
  runOn(command: string, targetId: string): void;
  press(messageId: string, customId: string, values?: readonly string[]): void;
  /** Sends what was filled into the form on show. */
  submit(values: PostForm['values']): void;
  closeForm(): void;
  dismissMessage(messageId: string): void;
  dismissFailure(localId: string): void;
  reload(): void;
}

/** A message to be sent. */
export interface Written {
  readonly content: string;
  readonly replyTo: string | null;
  readonly attachments: readonly PostFile[];
}

export interface ActionsProps {
  readonly client: MemberClient;
  readonly dispatch: Dispatch;
  readonly memberId: string;
  readonly channelId: string;
  readonly locale: string;
  /** The state now, as an action may come long after it was made. */
  readonly current: () => ChatState;
  readonly reload: () => void;
}

export function createChatActions(props: ActionsProps): ChatActions {
  const { client, memberId, channelId, locale, dispatch } = props;
  const place = { channelId, memberId };
  const begin = beginWith(props);
  return {
    typing: () => client.typing(place),
    post: async ({ content, replyTo, attachments }) => {
      const reply = replyTo === null ? {} : { replyTo };
      const files = attachments.length === 0 ? {} : { attachments };
      await client.post({ ...place, content, ...reply, ...files });
    },
    edit: (messageId, content) => client.edit(messageId, { memberId, content }),
    remove: (messageId) => client.remove(messageId, memberId),
    openThread: (name, messageId) =>
      client.openThread({ ...place, name, ...(messageId === null ? {} : { messageId }) }),
    run: (command, options) =>
      begin({ ...byCommand, command: wordsOf(command, options) }, () =>
        client.interact({ ...place, locale, command, options }),
      ),
    runOn: (command, targetId) =>
      begin({ ...byCommand, command, fromMenu: true }, () =>
        client.interact({ ...place, locale, command, targetId }),
      ),
    press: (messageId, customId, values) =>
      begin({ command: null, fromMenu: false, messageId, customId }, () =>
        client.press({ messageId, customId, memberId, locale, ...(values ? { values } : {}) }),
      ),
    submit: (values) => void submit(props, values),
    closeForm: () => dispatch({ type: 'formClosed' }),
    dismissMessage: (messageId) => dispatch({ type: 'dismiss', messageId }),
    dismissFailure: (localId) => dispatch({ type: 'dismiss', localId }),
    reload: props.reload,
  };
}

type Beginning = Pick<PendingInteraction, 'command' | 'fromMenu' | 'messageId' | 'customId'>;

const byCommand = { fromMenu: false, messageId: null, customId: null };

function beginWith({ dispatch, channelId }: ActionsProps) {
  const begin = async (what: Beginning, start: () => Promise<string>) => {
    const localId = crypto.randomUUID();
    const known = { localId, interactionId: null, channelId, failure: null };
    dispatch({ type: 'started', pending: { ...known, ...what, startedAt: Date.now() } });
    try {
      dispatch({ type: 'accepted', localId, interactionId: await start() });
    } catch (error) {
      dispatch({ type: 'refused', localId, reason: sentenceOf(error) });
    }
  };
  return (what: Beginning, start: () => Promise<string>) => void begin(what, start);
}

async function submit(props: ActionsProps, values: PostForm['values']): Promise<void> {
  const { client, dispatch, memberId, locale, current } = props;
  const formId = current().form?.form.id;
  if (formId === undefined) return;
  dispatch({ type: 'formSending' });
  try {
    const interactionId = await client.submit({ formId, memberId, locale, values });
    dispatch({ type: 'formAccepted', formId, interactionId });
  } catch (error) {
    dispatch({ type: 'formRefused', formId, reason: sentenceOf(error) });
  }
}

/** `article` with `{ show: { … } }` is `article show`; a file is no subcommand. */
function wordsOf(command: string, options: OptionValues): string {
  const nested = Object.entries(options).find(
    ([, value]) => typeof value === 'object' && !('data' in value),
  );
  if (nested === undefined || typeof nested[1] !== 'object') return command;
  return `${command} ${wordsOf(nested[0], nested[1])}`;
}

/** What the server said of its refusal. */
export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
