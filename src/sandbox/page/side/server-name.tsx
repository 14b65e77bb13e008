import { Icon } from '../controls/icon.js';
import type { MenuEntry } from '../controls/menu.js';
import { below } from '../controls/use-context-menu.js';
import { usePage } from '../state/context.js';

/** The server on show, and the way to the others. */
export function ServerName() {
  const { server, words, openMenu, openOver, goToServer } = usePage();
  const { guild, guilds } = server;
  const entries: readonly MenuEntry[] = guilds.map(({ id, name }) => ({
    label: name,
    ...(id === guild.id ? { icon: 'check' as const } : {}),
    onChoose: () => goToServer(id),
  }));
  const more: MenuEntry = {
    label: words.newServer,
    icon: 'plus',
    onChoose: () => openOver({ kind: 'server' }),
  };
  return (
    <h1 class="server-title">
      <button
        type="button"
        class="server-button"
        aria-haspopup="menu"
        onClick={({ currentTarget }) =>
          openMenu({
            label: words.serverMenu(guild.name),
            at: below(currentTarget),
            groups: [{ title: words.servers, entries }, { entries: [more] }],
          })
        }
      >
        <span class="server-button-name">{guild.name}</span>
        <Icon name="down" />
      </button>
    </h1>
  );
}
