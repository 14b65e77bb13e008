import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from './chat/banner.js';
import { ChatHeader } from './chat/chat-header.js';
import { MessageList } from './chat/message-list.js';
import { Composer } from './composer/composer.js';
import { useMedia } from './controls/use-media.js';
import { OverlayHost } from './over/overlay-host.js';
import { useOverlays } from './over/use-overlays.js';
import { Panel } from './panel/panel.js';
import { PanelResizer } from './panel/panel-resizer.js';
import { usePanel } from './panel/use-panel.js';
import { Sidebar } from './side/sidebar.js';
import type { ChatState } from './state/chat-state.js';
import { LiveContext, type Page, PageContext } from './state/context.js';
import type { Message } from './state/message.js';
import type { Preferences } from './state/preferences.js';
import { useWay } from './state/use-way.js';

/** What the page is told, rather than makes here. */
type Given = 'client' | 'server' | 'channel' | 'me' | 'locale' | 'words' | 'actions';

type ChatProps = Pick<Page, Given> & {
  readonly chat: ChatState;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
};

/** In a narrower window the panel slides over the chat; also in styles/panel.css. */
const roomForPanel = '(min-width: 1000px)';

/** Channels, chat and panel side by side. */
export function Chat({ preferences, onPreferences, chat, ...rest }: ChatProps) {
  const { channel, server, me } = rest;
  const [replyingTo, replyTo] = useState<Message | null>(null);
  const [editing, edit] = useState<Message | null>(null);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [slidOver, setSlidOver] = useState(false);
  const wide = useMedia(roomForPanel);
  const panelOpen = wide ? preferences.panelOpen : slidOver;
  const showPanel = useCallback(
    (open: boolean) => (wide ? onPreferences({ panelOpen: open }) : setSlidOver(open)),
    [wide, onPreferences],
  );
  const panel = usePanel(server.panelUrl, showPanel);
  const overlays = useOverlays();
  const { openMenu, openOver, notify } = overlays;
  const way = useWay(rest.server, onPreferences);
  useEffect(() => {
    replyTo(null);
    edit(null);
  }, [channel.id, me.id]);
  // What is done in the drawer may lead out of it.
  useEffect(() => setDrawerOpen(false), [way.mentioned, chat.form]);

  const page = usePageValue({
    ...rest,
    ...{ replyTo, edit, openMenu, openOver, notify },
    goTo: way.goTo,
    mention: way.mention,
    goToServer: useCallback((guildId: string) => onPreferences({ guildId }), [onPreferences]),
    actAs: useCallback((memberId: string) => onPreferences({ memberId }), [onPreferences]),
    inspect: panel.inspect,
    openInPanel: panel.show,
    belongsInPanel: panel.belongs,
  });
  const { wanted, mentioned } = way;
  const live = useMemo(
    () => ({ chat, replyingTo, editing, wanted, mentioned }),
    [chat, replyingTo, editing, wanted, mentioned],
  );
  const toggle = { open: panelOpen, onToggle: () => showPanel(!panelOpen) };
  return (
    <PageContext.Provider value={page}>
      <LiveContext.Provider value={live}>
        <div class="layout" style={{ '--panel-width': `${preferences.panelWidth}px` }}>
          <button type="button" class="skip" onClick={focusComposer}>
            {rest.words.skipToComposer}
          </button>
          <Sidebar
            open={drawerOpen}
            onClose={() => setDrawerOpen(false)}
            onChannel={way.goTo}
            theme={preferences.theme}
            onTheme={(theme) => onPreferences({ theme })}
            onLocale={(locale) => onPreferences({ locale })}
            onMember={page.actAs}
          />
          <main class="chat" inert={drawerOpen}>
            <ChatHeader
              onOpenChannels={() => setDrawerOpen(true)}
              panel={panel.target === null ? null : toggle}
            />
            <Banner />
            <MessageList />
            <Composer />
          </main>
          {panel.target !== null && panelOpen && (
            <>
              <PanelResizer
                width={preferences.panelWidth}
                onWidth={(panelWidth) => onPreferences({ panelWidth })}
              />
              <Panel target={panel.target} over={!wide} onClose={() => showPanel(false)} />
            </>
          )}
          <OverlayHost overlays={overlays} />
        </div>
      </LiveContext.Provider>
    </PageContext.Provider>
  );
}

/** The same object as long as nothing in it changed. */
function usePageValue(page: Page): Page {
  return useMemo(() => page, Object.values(page));
}

function focusComposer(): void {
  document.querySelector<HTMLElement>('.composer textarea, .composer input')?.focus();
}
