import { namesOf } from '../places.js';
import { settingText } from '../settings/setting-text.js';
import type { SetupView } from './setup-card.js';
import { whereText } from './where-text.js';

/** What was set, what is missing, and what to do next. */
export function doneLines(view: SetupView): readonly string[] {
  const { settings, answering } = view;
  const { messages, articles } = settings;
  const { setup, commands } = messages;
  const line = (name: string, text: string) => `- ${name} · **${text}**`;
  return [
    line(setup.done.where, whereText(answering, messages)),
    ...(['language', 'audience', 'articles'] as const).map((key) =>
      line(messages.settings.names[key], settingText(key, settings)),
    ),
    '',
    ...(articles.length === 0 ? [setup.done.noArticle(commands)] : []),
    ...lackingLines(view),
    setup.done.next(commands),
  ];
}

/** Channels of which it is said what is missing; of the others only that something is. */
const named = 5;

function lackingLines({ settings, answering }: SetupView): readonly string[] {
  const { setup, discord } = settings.messages;
  const incomplete = answering.channels.filter(
    ({ lacking }) =>
      lacking.length > 0 &&
      // Where it answers everywhere, it is not meant for what was kept from it.
      (answering.only !== null || !lacking.includes('ViewChannel')),
  );
  if (incomplete.length === 0) return [setup.done.lackingNothing];
  const more = incomplete.length - named;
  return [
    ...incomplete
      .slice(0, named)
      .map(({ id, lacking }) =>
        setup.done.lacking(`<#${id}>`, namesOf(lacking, discord.permissions)),
      ),
    ...(more > 0 ? [setup.done.lackingElsewhere(more)] : []),
    setup.done.giveThem,
  ];
}
