import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { Chat } from './chat.js';
import { createMemberClient } from './state/member-client.js';
import { personToBe } from './state/people.js';
import { type Place, placeToBe } from './state/place.js';
import { keepPreferences, type Preferences, readPreferences } from './state/preferences.js';
import { useChat } from './state/use-chat.js';
import { preferredLocale, wordsFor } from './words/locales.js';
import type { Words } from './words/words.js';

/** The whole page: what is remembered, what the server says, and the chat once it has answered. */
export function App() {
  const client = useMemo(createMemberClient, []);
  const [preferences, setPreferences] = useState<Preferences>(readPreferences);
  const [memberId, setMemberId] = useState<string | null>(null);
  const [channelId, setChannelId] = useState<string | null>(null);
  const locale = preferences.locale ?? preferredLocale(navigator.languages);
  const words = wordsFor(locale);
  const change = useCallback(
    (next: Partial<Preferences>) => setPreferences((before) => ({ ...before, ...next })),
    [],
  );
  const { state, actions } = useChat({
    ...{ client, memberId, channelId, locale },
    guildId: preferences.guildId,
  });
  const { server } = state;
  const me = server === null ? undefined : personToBe(server, preferences.memberId);
  const channel =
    server === null || me === undefined ? undefined : placeToBe(server, me, preferences.channelId);

  useEffect(() => setMemberId(me?.id ?? null), [me?.id]);
  useEffect(() => setChannelId(channel?.id ?? null), [channel?.id]);
  useEffect(() => keepPreferences(preferences), [preferences]);
  useDocument(preferences, words.language, channel ?? null, server?.guild.name ?? null);

  if (server === null || me === undefined || channel === undefined) {
    return <Starting words={words} lost={state.connection === 'lost'} />;
  }
  return (
    <Chat
      {...{ client, server, me, channel, locale, words, actions, preferences }}
      chat={state}
      onPreferences={change}
    />
  );
}

/** Before the server's first answer, however long that takes. */
function Starting({ words, lost }: { words: Words; lost: boolean }) {
  return (
    <main class="starting">
      <div role="status">
        <span class="dots" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        <p>{lost ? words.serverGone : words.connecting}</p>
        {lost && <p class="starting-hint">{words.serverGoneHint}</p>}
      </div>
    </main>
  );
}

function useDocument(
  { theme }: Preferences,
  language: string,
  channel: Place | null,
  guild: string | null,
) {
  useLayoutEffect(() => {
    const root = document.documentElement;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    root.lang = language;
    const sign = channel?.direct === true ? '@' : '#';
    if (channel !== null) document.title = `${sign}${channel.name} | ${guild}`;
  }, [theme, language, channel, guild]);
}
