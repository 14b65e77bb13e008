import { Markdown } from '../markdown/markdown.js';
import { useLive, usePage } from '../state/context.js';
import { authorName, hidesEmbeds, isLoading, type Message } from '../state/message.js';
import { fullTime } from '../words/times.js';
import { AttachmentList } from './attachment-list.js';
import { AutoModAlert, autoModAlert } from './auto-mod-alert.js';
import { EmbedView } from './embed-view.js';
import { MessageComponents } from './message-components.js';
import { MessageEditor } from './message-editor.js';
import { ReactionList } from './reaction-list.js';
import { SuggestionChips } from './suggestion-chips.js';
import { SystemLine, systemTypes } from './system-line.js';

/** Everything that a message carries, from its text to its controls. */
export function MessageBody({ message }: { message: Message }) {
  const id = `body-${message.id}`;
  const { editing } = useLive();
  if (isLoading(message)) {
    return (
      <div id={id}>
        <Thinking name={authorName(message.author)} />
        <FailureOf message={message} />
      </div>
    );
  }
  if (message.type === autoModAlert) {
    return (
      <div id={id} class="body">
        <AutoModAlert message={message} />
      </div>
    );
  }
  if (systemTypes.has(message.type)) {
    return (
      <div id={id}>
        <SystemLine message={message} />
      </div>
    );
  }
  return (
    <>
      <div id={id} class="body">
        {editing?.id === message.id ? (
          <MessageEditor message={message} />
        ) : (
          <Text message={message} />
        )}
        {!hidesEmbeds(message) &&
          message.embeds.map((embed, index) => <EmbedView key={index} embed={embed} />)}
        <AttachmentList attachments={message.attachments} />
      </div>
      <MessageComponents message={message} />
      <ReactionList reactions={message.reactions ?? []} />
      <SuggestionChips suggestions={message.suggestions ?? []} />
      <FailureOf message={message} />
    </>
  );
}

function Text({ message }: { message: Message }) {
  return (
    <>
      {message.content !== '' && <Markdown text={message.content} />}
      <EditedMark message={message} />
    </>
  );
}

export function Thinking({ name }: { name: string }) {
  const { words } = usePage();
  return (
    <p class="thinking">
      <span class="dots" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>{' '}
      {words.thinking(name)}
    </p>
  );
}

function EditedMark({ message }: { message: Message }) {
  const { words, locale } = usePage();
  if (message.edited_timestamp === null) return null;
  // The answer to a deferred command arrives as an edit, which Discord does not mark.
  if (message.interactionId !== undefined && message.type === 20) return null;
  return (
    <time
      class="edited"
      dateTime={message.edited_timestamp}
      title={fullTime(new Date(message.edited_timestamp), locale)}
    >
      {words.edited}
    </time>
  );
}

/** What a control under this message, or the answer itself, failed with. */
function FailureOf({ message }: { message: Message }) {
  const { words } = usePage();
  const { chat } = useLive();
  const failed = chat.pending.find(
    (pending) => pending.messageId === message.id && pending.failure !== null,
  );
  if (failed === undefined) return null;
  return (
    <p class="failure" role="alert" title={words.failedBecause(failed.failure ?? '')}>
      {words.interactionFailed}
    </p>
  );
}
