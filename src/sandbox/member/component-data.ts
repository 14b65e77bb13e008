import { ComponentType } from '../forms/component-type.js';
import type { PostComponent } from '../member-api.js';
import { isObject, type JsonObject } from '../world/json.js';
import { mayView } from '../world/permissions.js';
import type { ChannelRecord, MemberRecord, MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { channelOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import { createNameable, type Nameable } from './nameable.js';
import type { Named, Resolver } from './named.js';
import { optionList } from './option-value.js';

/**
 * The message whose component is used, and the `data` of the interaction.
 *
 * @throws MemberRefusal 404 for a message that the member does not see or an identifier that it
 *   does not hold, 400 for a disabled component or values that a select does not take
 */
export function componentData(props: {
  readonly world: World;
  readonly member: MemberRecord;
  readonly post: PostComponent;
  readonly resolverFor: (place: { channel: ChannelRecord; member: MemberRecord }) => Resolver;
}): { readonly message: MessageRecord; readonly data: JsonObject } {
  const { world, member, post } = props;
  const message = world.message(post.messageId);
  const own = message !== undefined && [null, member.id].includes(message.visibleTo);
  if (message === undefined || !own || !mayView(world, message.channelId, member)) {
    throw new MemberRefusal(404, `${member.displayName} sees no message ${post.messageId}.`);
  }
  const component = find(message.components, post.customId);
  if (component === undefined) {
    throw new MemberRefusal(404, `The message has no component "${post.customId}".`);
  }
  if (component.disabled === true) {
    throw new MemberRefusal(400, `The component "${post.customId}" is disabled.`);
  }
  const { id, type, custom_id } = component;
  const base = { id, custom_id, component_type: type };
  if (type === ComponentType.button) return { message, data: base };
  const values = post.values ?? [];
  const channel = channelOf(world, message.channelId, member);
  checkValues(createNameable(world, { channel, member }), component, values);
  const resolve = props.resolverFor({ channel, member });
  const resolved = type === ComponentType.stringSelect ? {} : resolve(namedBy(world, values));
  return { message, data: { ...base, values, ...resolved } };
}

/** The values of a select of people, roles or channels. */
function namedBy(world: World, ids: readonly string[]): Named {
  const of = (records: ReadonlyMap<string, unknown>) =>
    new Set(ids.filter((id) => records.has(id)));
  const { members, roles, channels } = world;
  return { users: of(members), roles: of(roles), channels: of(channels), files: [] };
}

function find(components: readonly JsonObject[], customId: string): JsonObject | undefined {
  for (const component of components) {
    if (component.custom_id === customId) return component;
    const { accessory } = component;
    const beside = isObject(accessory) ? [accessory] : [];
    const inside = find([...optionList(component.components), ...beside], customId);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function checkValues(nameable: Nameable, component: JsonObject, values: readonly string[]): void {
  const min = Number(component.min_values ?? 1);
  const max = Number(component.max_values ?? 1);
  const distinct = new Set(values).size;
  if (distinct !== values.length || values.length < min || values.length > max) {
    const message = `Choose ${min} to ${max} different values; ${values.length} were given.`;
    throw new MemberRefusal(400, message);
  }
  const unknown = values.find((value) => !takes(nameable, component, value));
  if (unknown !== undefined) {
    throw new MemberRefusal(400, `The select does not offer "${unknown}".`);
  }
}

function takes(nameable: Nameable, component: JsonObject, value: string): boolean {
  switch (component.type) {
    case ComponentType.stringSelect:
      return optionList(component.options).some((option) => option.value === value);
    case ComponentType.userSelect:
      return nameable.user(value);
    case ComponentType.roleSelect:
      return nameable.role(value);
    case ComponentType.mentionableSelect:
      return nameable.user(value) || nameable.role(value);
    case ComponentType.channelSelect:
      return nameable.channel(value, component.channel_types);
    default:
      return false;
  }
}
