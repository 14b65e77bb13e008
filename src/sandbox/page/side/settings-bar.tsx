import { useMemo } from 'preact/hooks';
import { Avatar } from '../controls/avatar.js';
import { Icon, type IconName } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import type { Theme } from '../state/preferences.js';
import { nameOfLocale, offeredLocales } from '../words/locales.js';

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
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  return (
    <section class="settings" aria-label={words.settings}>
      <Avatar name={me.name} color={me.color} online={true} />
      <div class="settings-choices">
        <select
          class="member-choice"
          aria-label={words.actAs}
          title={words.actAs}
          value={me.id}
          onChange={(event) => onMember(event.currentTarget.value)}
        >
          {server.members
            .filter((member) => !member.bot)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
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
