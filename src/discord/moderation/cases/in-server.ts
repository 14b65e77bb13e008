import { UserFacingError } from '../../../errors.js';
import type { Asked } from '../../asked.js';

export type InServer<Context extends Asked = Asked> = Context & { readonly guildId: string };

/** Cases are a server's: nothing of them is for elsewhere, though Discord offered it there. */
export function inServer<Context extends Asked>(context: Context): InServer<Context> {
  const { guildId } = context;
  if (guildId !== null) return { ...context, guildId };
  throw new UserFacingError(({ discord }) => discord.errors.unknownCommand);
}
