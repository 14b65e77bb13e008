import { Avatar } from '../controls/avatar.js';
import { Icon } from '../controls/icon.js';
import type { PendingInteraction } from '../state/chat-state.js';
import { usePage } from '../state/context.js';
import { en } from '../words/en.js';
import { AuthorName } from './author-name.js';
import { CommandOrigin } from './message-origin.js';

/** A command on its way, or one that nobody answered: seen by its member alone. */
export function PendingCommand({ pending }: { pending: PendingInteraction }) {
  const { server, words, me, actions } = usePage();
  const bot = server.members.find((member) => member.bot);
  const name = bot?.name ?? words.app;
  const failed = pending.failure !== null;
  return (
    <article class={failed ? 'message ephemeral' : 'message sending'}>
      <CommandOrigin userId={me.id} name={pending.command ?? ''} />
      <div class="message-row">
        <Avatar name={name} color={bot?.color ?? ''} />
        <div class="message-main">
          <header class="message-header">
            <AuthorName name={name} color={bot?.color ?? ''} />{' '}
            <span class="app-badge">{words.app}</span>
          </header>
          {failed ? <Failure pending={pending} /> : <p class="thinking">{words.sending}</p>}
          {failed && (
            <p class="ephemeral-mark">
              <Icon name="eye" /> {words.onlyYou} ·{' '}
              <button
                type="button"
                class="text-button"
                onClick={() => actions.dismissFailure(pending.localId)}
              >
                {words.dismiss}
              </button>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}

/**
 * What the server refused never reached the bot, so only its own sentence is true. A reason is given
 * beside the page's words only where it says more than they do.
 */
function Failure({ pending }: { pending: PendingInteraction }) {
  const { words } = usePage();
  const refused = pending.interactionId === null;
  return (
    <p class="failure" role="alert">
      <Icon name="warning" /> {refused ? pending.failure : words.noResponse}
      {!refused && pending.failure !== en.noResponse && (
        <span class="failure-reason">{pending.failure}</span>
      )}
    </p>
  );
}
