import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { buttons, type Member } from './local-discord.js';

/** A card, and what somebody does on it. */
export function on(member: Member, card: SeenMessage) {
  const until = (shows: string) =>
    member.until(({ id, content }) => id === card.id && content.includes(shows));
  const now = () => member.until(({ id }) => id === card.id);
  return {
    async press(id: string, shows: string) {
      const shown = await now();
      await member.press(shown, control(shown, id));
      return until(shows);
    },
    async select(id: string, values: readonly string[], shows: string) {
      const shown = await now();
      await member.select(shown, control(shown, id), values);
      return until(shows);
    },
    /** Opens the form of a button, fills it in, and waits for what it shows. */
    async fill(id: string, values: Readonly<Record<string, string>>, shows: string) {
      const shown = await now();
      const form = await member.form(await member.press(shown, control(shown, id)));
      const sent = await member.submit(form, values);
      return { form, shown: await until(shows), sent };
    },
    /** The same where it is refused: what is said. */
    async refused(id: string, values: Readonly<Record<string, string>>) {
      const shown = await now();
      const form = await member.form(await member.press(shown, control(shown, id)));
      return member.answerTo(await member.submit(form, values));
    },
    /** What is said beside the card. */
    async beside(id: string) {
      const shown = await now();
      return member.answerTo(await member.press(shown, control(shown, id)));
    },
  };
}

export function control(message: SeenMessage, id: string): string {
  const found = buttons(message).find((one) => one === id || one.startsWith(`${id}:`));
  if (found === undefined) throw new Error(`No ${id} in ${JSON.stringify(buttons(message))}`);
  return found;
}
