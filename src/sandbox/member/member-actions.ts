import { InteractionType } from '../interactions/interaction.js';
import type { Interactions } from '../interactions/interactions.js';
import type { OpenForms } from '../interactions/open-forms.js';
import type {
  PostAutocomplete,
  PostComponent,
  PostForm,
  PostInteraction,
  PostMessage,
} from '../member-api.js';
import type { MessageWire } from '../wire/messages.js';
import type { JsonObject } from '../world/json.js';
import { Permission } from '../world/permissions.js';
import type { CommandRecord, OriginCommand } from '../world/records.js';
import type { World } from '../world/world.js';
import { commandData, menuData } from './command-data.js';
import { componentData } from './component-data.js';
import { commandOf } from './find-command.js';
import { checkedLocale } from './locale.js';
import { channelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import { optionList } from './option-value.js';
import { sendMessage } from './send-message.js';
import { submitForm } from './submit-form.js';

/** What a member does, checked as Discord's client and server check it. */
export interface MemberActions {
  /** @returns id of the message */
  send(post: PostMessage): string;
  /** @returns id of the interaction */
  runCommand(post: PostInteraction): string;
  /** @returns id of the interaction */
  useComponent(post: PostComponent): string;
  /** @returns id of the interaction */
  submit(post: PostForm): string;
  complete(post: PostAutocomplete): Promise<readonly JsonObject[]>;
}

export function createMemberActions(props: {
  readonly world: World;
  readonly wire: MessageWire;
  readonly interactions: Interactions;
  readonly forms: OpenForms;
}): MemberActions {
  const { world, wire, interactions } = props;
  const place = (post: { channelId: string; memberId: string; locale: string }) => {
    const member = memberOf(world, post.memberId);
    const needed = Permission.useApplicationCommands;
    const channel = channelOf(world, post.channelId, member, needed);
    return { member, channel, locale: checkedLocale(post.locale) };
  };
  return {
    send: (post) => sendMessage(world, post),
    runCommand(post) {
      const start = place(post);
      const command = commandOf(world, post.command, start.member, {
        direct: start.channel.type === 1,
        menu: post.targetId !== undefined,
      });
      const showMessage = (id: string) => {
        const message = world.message(id);
        return message?.channelId === start.channel.id ? wire.full(message) : null;
      };
      const data =
        command.type === 1
          ? commandData({ world, command, options: post.options ?? {}, focused: null })
          : menuData({ world, command, targetId: post.targetId, showMessage });
      const type = InteractionType.command;
      const origin = originCommand(command, post.targetId);
      return interactions.start({ ...start, type, data, command: origin }).id;
    },
    useComponent(post) {
      const member = memberOf(world, post.memberId);
      const used = componentData({ world, member, post });
      const channel = channelOf(world, used.message.channelId, member);
      const { id } = interactions.start({
        type: InteractionType.component,
        channel,
        member,
        locale: checkedLocale(post.locale ?? world.guild.locale),
        data: used.data,
        message: wire.full(used.message),
      });
      return id;
    },
    submit: (post) => submitForm(props, post),
    complete(post) {
      const start = place(post);
      const command = commandOf(world, post.command, start.member, {
        direct: start.channel.type === 1,
        menu: false,
      });
      const focused = { name: post.option, value: post.value };
      const data = commandData({ world, command, options: post.options ?? {}, focused });
      if (!holdsFocused(data)) {
        throw new MemberRefusal(400, `/${post.command} has no option "${post.option}" here.`);
      }
      return new Promise((resolve, reject) => {
        const settle = (choices: readonly JsonObject[] | null) => {
          if (choices !== null) return resolve(choices);
          reject(new MemberRefusal(504, 'The bot did not answer in time.'));
        };
        const completion = { numeric: isNumeric(data), settle };
        const type = InteractionType.autocomplete;
        interactions.start({ ...start, type, data, completion });
      });
    },
  };
}

function originCommand(command: CommandRecord, targetId: string | undefined): OriginCommand {
  const { name, type } = command;
  return { name, type, targetId: type === 1 ? null : (targetId ?? null) };
}

function focusedOption(data: JsonObject): JsonObject | undefined {
  for (const option of optionList(data.options)) {
    if (option.focused === true) return option;
    const inside = focusedOption(option);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

function holdsFocused(data: JsonObject): boolean {
  return focusedOption(data) !== undefined;
}

function isNumeric(data: JsonObject): boolean {
  const type = focusedOption(data)?.type;
  return type === 4 || type === 10;
}
