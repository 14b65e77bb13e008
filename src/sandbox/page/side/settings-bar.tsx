import { useMemo } from 'preact/hooks';
import type { StateMember } from '../../member-api.js';
import { Avatar } from '../controls/avatar.js';
import { Icon, type IconName } from '../controls/icon.js';
import { below } from '../controls/use-context-menu.js';
import { usePage } from '../state/context.js';
import { formerOf } from '../state/people.js';
import type { Theme } from '../state/preferences.js';
import { nameOfLocale, offeredLocales } from '../words/locales.js';
import { useMemberMenu } from './member-menu.js';
import { RoleBadge, rolesOf } from './role-badge.js';

export interface SettingsBarProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onLocale: (locale: string) => void;
  readonly onMember: (memberId: string) => void;
}

const themes: readonly Theme[] = ['system', 'light', 'dark'];
const icons = { system: 'system', light: 'sun', dark: 'moon' } as const satisfies Record<
  Theme,
  IconName
>;

/** Who one is, in which language, in which light. */
export function SettingsBar({ theme, onTheme, onLocale, onMember }: SettingsBarProps) {
  const { server, me, locale, words } = usePage();
  const localeNames = useMemo(
    () => offeredLocales.map((offered) => ({ offered, name: nameOfLocale(offered) })),
    [],
  );
  const openMenu = useMemberMenu(me.id);
  const former = formerOf(server);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <section class="settings" aria-label={words.settings}>
      <button
        type="button"
        class="own-avatar"
        aria-haspopup="menu"
        aria-label={words.memberMenu(me.name)}
        onClick={(event) => openMenu(below(event.currentTarget))}
      >
        <Avatar name={me.name} color={me.color} online={true} />
      </button>
      <div class="settings-choices">
        <select
          class="member-choice"
          aria-label={words.actAs}
          title={words.actAs}
          value={me.id}
          onChange={(event) => onMember(event.currentTarget.value)}
        >
          <People people={server.members.filter((member) => !member.bot)} />
          {former.length > 0 && (
            <optgroup label={words.leftServer}>
              <People people={former} />
            </optgroup>
          )}
        </select>
        <OwnRoles />
        <select
          class="locale-choice"
          aria-label={words.languageLabel}
          title={words.languageLabel}
          value={locale}
          onChange={(event) => onLocale(event.currentTarget.value)}
        >
          {localeNames.map(({ offered, name }) => (
            <option key={offered} value={offered} lang={offered}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.theme(words.themes[theme])}
        title={words.theme(words.themes[theme])}
        onClick={() => onTheme(next)}
      >
        <Icon name={icons[theme]} />
      </button>
    </section>
  );
}

function People({ people }: { people: readonly StateMember[] }) {
  return (
    <>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}

/** What one may do depends on them. */
function OwnRoles() {
  const { server, me } = usePage();
  const roles = rolesOf(server, me);
  if (roles.length === 0) return null;
  return (
    <p class="own-roles">
      {roles.map((role) => (
        <RoleBadge key={role.id} role={role} />
      ))}
    </p>
  );
}
