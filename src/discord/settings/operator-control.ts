import { UserFacingError } from '../../errors.js';
import type { PlainControl } from '../control.js';
import type { Form } from '../form.js';
import type { Reply } from '../reply.js';
import type { InServer } from './show-settings.js';

/** A control for those who manage a server, checked each time it is used; nothing of it is for elsewhere. */
export function operatorControl(
  name: string,
  run: (context: InServer) => Promise<Reply | Form>,
  answers: PlainControl['answers'] = 'in its place',
): PlainControl {
  return {
    name,
    under: 'anything',
    permissions: ['ManageGuild'],
    answers,
    async run(context) {
      const { guildId } = context;
      if (guildId === null)
        throw new UserFacingError(({ settings }) => settings.errors.onlyInServers);
      return run({ ...context, guildId });
    },
  };
}
