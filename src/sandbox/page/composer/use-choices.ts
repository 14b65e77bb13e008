import { useEffect, useState } from 'preact/hooks';
import type { OptionValues, StateOption } from '../../member-api.js';
import { usePage } from '../state/context.js';
import { type LeafCommand, nested } from './leaf-commands.js';
import { type Choice, choiceOf, type Filled, fixedChoices } from './option-kinds.js';

export interface Choices {
  readonly items: readonly Choice[];
  readonly status: 'ready' | 'searching' | 'failed';
  /** Whether nothing but these may be sent. */
  readonly only: boolean;
}

/** Typing rests this long, in milliseconds, before the bot is asked. */
const rest = 150;
const mostShown = 25;

/** What an option offers for what was typed so far; asks the bot where the option says so. */
export function useChoices(
  command: LeafCommand,
  option: StateOption,
  filled: Filled,
  focused: boolean,
  others: OptionValues,
): Choices | null {
  const { server, locale, words } = usePage();
  const asked = useAutocomplete(command, option, filled, focused, others);
  if (option.autocomplete) return asked;
  const fixed = fixedChoices(option, server, locale, words);
  if (fixed === null) return null;
  const wanted = filled.chosen === null ? filled.text.toLocaleLowerCase(locale) : '';
  const items = fixed.filter(({ label }) => label.toLocaleLowerCase(locale).includes(wanted));
  return { items: items.slice(0, mostShown), status: 'ready', only: true };
}

function useAutocomplete(
  command: LeafCommand,
  option: StateOption,
  filled: Filled,
  focused: boolean,
  others: OptionValues,
): Choices {
  const { client, channel, me, locale } = usePage();
  const [choices, setChoices] = useState<Choices>({ items: [], status: 'searching', only: false });
  const asks = option.autocomplete === true && focused && filled.chosen === null;
  const othersKey = JSON.stringify(others);

  useEffect(() => {
    if (!asks) return;
    const controller = new AbortController();
    setChoices((before) => ({ ...before, status: 'searching' }));
    const ask = async () => {
      const given = nested(command, JSON.parse(othersKey));
      const who = { channelId: channel.id, memberId: me.id, locale, command: command.root };
      const what = { option: option.name, value: filled.text, options: given };
      try {
        const found = await client.autocomplete({ ...who, ...what }, controller.signal);
        const items = found.map((choice) => choiceOf(choice, locale));
        setChoices({ items, status: 'ready', only: false });
      } catch {
        if (!controller.signal.aborted) setChoices({ items: [], status: 'failed', only: false });
      }
    };
    const timer = setTimeout(ask, rest);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asks, filled.text, othersKey, command.key, option.name, channel.id, me.id, locale, client]);
  return choices;
}
