import { useRef } from 'preact/hooks';
import { Icon } from '../controls/icon.js';
import { useVisitingFocus } from '../controls/use-visiting-focus.js';
import { usePage } from '../state/context.js';
import { ChannelList, DirectList } from './channel-list.js';
import { MemberList } from './member-list.js';
import { ServerName } from './server-name.js';
import { SettingsBar, type SettingsBarProps } from './settings-bar.js';

interface SidebarProps extends SettingsBarProps {
  /** In a narrow window this is a drawer. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChannel: (channelId: string) => void;
}

/** The server's name, its channels and members, and one's own settings. */
export function Sidebar(props: SidebarProps) {
  const { words } = usePage();
  const closeButton = useRef<HTMLButtonElement | null>(null);
  useVisitingFocus(closeButton, props.open);
  const choose = (channelId: string) => {
    props.onChannel(channelId);
    props.onClose();
  };
  return (
    <>
      {props.open && <div class="scrim" onClick={props.onClose} aria-hidden="true" />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the drawer from anywhere in it */}
      <div
        class={props.open ? 'sidebar open' : 'sidebar'}
        onKeyDown={(event) => event.key === 'Escape' && props.onClose()}
      >
        <header class="server-name">
          <ServerName />
          <button
            ref={closeButton}
            type="button"
            class="icon-button drawer-only"
            aria-label={words.closeChannels}
            onClick={props.onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div class="side-scroll">
          <ChannelList onChoose={choose} />
          <DirectList onChoose={choose} />
          <MemberList />
        </div>
        <SettingsBar {...props} />
      </div>
    </>
  );
}
