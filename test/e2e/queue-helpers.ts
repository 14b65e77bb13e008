import { createSettingsStore } from '../../src/discord/settings/settings-store.js';
import type { Rule } from '../../src/moderation/rules/rule.js';
import type { CountedWhat } from '../../src/moderation/server.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { buttons } from './local-discord.js';
import type { Member } from './member.js';
import { type Moderated, openModerated } from './moderated.js';

/** A server that moderates in English, in which the bot reads what is written unless said otherwise. */
export async function openQueue({ readsMessages = true } = {}): Promise<Moderated> {
  const here = await openModerated({
    bot: { messageContent: readsMessages },
    sandbox: { grantedIntents: readsMessages ? ['MESSAGE_CONTENT'] : [] },
  });
  const settings = createSettingsStore({ storage: here.glose.storage });
  await settings.set(`guild:${here.guildId}`, 'language', 'en');
  return here;
}

/** What stands in the queue of a server, as a moderator sees it. */
export function queueOf(here: Moderated, moderator: Member = here.sacha) {
  const place = moderator.in(here.queueId);
  return {
    ...place,
    cards: async () => (await place.sees()).filter(isCard),
    card: () => place.until((message) => isCard(message) && buttons(message).length > 0),
    settled: (card: SeenMessage) =>
      place.until(({ id, content }) => id === card.id && content !== ''),
  };
}

function isCard({ nonce, author, embeds = [] }: SeenMessage): boolean {
  return nonce !== undefined && author.bot === true && embeds.length > 0;
}

export function control(message: SeenMessage, name: string): string {
  const found = buttons(message).find((id) => id.startsWith(`${name}:`));
  if (found === undefined) throw new Error(`No ${name} under ${JSON.stringify(message)}`);
  return found;
}

/** Any mention of everyone is found; whoever wrote it is warned, and the message deleted. */
export async function mentionRule(
  { moderation, guildId }: Moderated,
  mode: Rule['mode'],
): Promise<void> {
  const draft = moderation.rulebook.draft('mentions', []);
  if (draft.kind !== 'mentions') throw new Error('Another rule was drafted.');
  const response = { deletes: true, warns: true };
  await moderation.rules.put(guildId, { ...draft, mode, everyone: true, response });
}

export async function counted(
  { moderation, guildId }: Moderated,
  what: CountedWhat,
  times: number,
): Promise<void> {
  const count = async () => {
    const all = await moderation.counts.since(guildId, 0);
    return all.find(({ rule }) => rule === 'mentions')?.[what] ?? 0;
  };
  await eventually(async () => (await count()) >= times);
  const found = await count();
  if (found !== times) throw new Error(`${what} ${found} times, not ${times}.`);
}

/** Looks again until it is so. */
export async function eventually(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not become so.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
