import type { JsonObject } from '../world/json.js';
import type { CommandRecord } from '../world/records.js';
import { MemberRefusal } from './member-error.js';
import type { Nameable } from './nameable.js';
import { createNamed, type Resolver } from './named.js';

/**
 * The `data` of a context menu command on a member or a message.
 *
 * @param showMessage - null for a message that is not here, or not seen by the one who acts
 * @throws MemberRefusal 400 without target, 404 for an unknown one
 */
export function menuData(props: {
  readonly nameable: Nameable;
  readonly command: CommandRecord;
  readonly targetId: string | undefined;
  readonly showMessage: (id: string) => JsonObject | null;
  readonly resolve: Resolver;
}): JsonObject {
  const { nameable, command, targetId } = props;
  if (targetId === undefined) {
    throw new MemberRefusal(400, `"${command.name}" needs a targetId.`);
  }
  const { id, name, type, guildId } = command;
  const scope = guildId === null ? {} : { guild_id: guildId };
  const base = { id, name, type, ...scope, target_id: targetId };
  if (command.type === 2 && nameable.user(targetId)) {
    const named = createNamed();
    named.users.add(targetId);
    return { ...base, ...props.resolve(named) };
  }
  const message = command.type === 3 ? props.showMessage(targetId) : null;
  if (message === null) throw new MemberRefusal(404, `There is no target ${targetId} here.`);
  return { ...base, resolved: { messages: { [targetId]: message } } };
}
