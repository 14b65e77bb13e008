import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Banner } from './chat/banner.js';
import { ChatHeader } from './chat/chat-header.js';
import { MessageList } from './chat/message-list.js';
import { Composer } from './composer/composer.js';
import { useMedia } from './controls/use-media.js';
import { Panel } from './panel/panel.js';
import { PanelResizer } from './panel/panel-resizer.js';
import { usePanel } from './panel/use-panel.js';
import { Sidebar } from './side/sidebar.js';
import type { ChatState } from './state/chat-state.js';
import { LiveContext, type Page, PageContext } from './state/context.js';
import type { Message } from './state/message.js';
import type { Preferences } from './state/preferences.js';

type ChatProps = Omit<Page, 'replyTo' | 'openInPanel' | 'belongsInPanel'> & {
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
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [slidOver, setSlidOver] = useState(false);
  const wide = useMedia(roomForPanel);
  const panelOpen = wide ? preferences.panelOpen : slidOver;
  const showPanel = useCallback(
    (open: boolean) => (wide ? onPreferences({ panelOpen: open }) : setSlidOver(open)),
    [wide, onPreferences],
  );
  const panel = usePanel(server.panelUrl, showPanel);
  useEffect(() => replyTo(null), [channel.id, me.id]);

  const page = usePageValue({
    ...rest,
    replyTo,
    openInPanel: panel.show,
    belongsInPanel: panel.belongs,
  });
  const live = useMemo(() => ({ chat, replyingTo }), [chat, replyingTo]);
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
            onChannel={(channelId) => onPreferences({ channelId })}
            theme={preferences.theme}
            onTheme={(theme) => onPreferences({ theme })}
            onLocale={(locale) => onPreferences({ locale })}
            onMember={(memberId) => onPreferences({ memberId })}
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
