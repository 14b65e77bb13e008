import { InteractionType } from '../interactions/interaction.js';
import type {
  PatchMessage,
  PostAutocomplete,
  PostComponent,
  PostForm,
  PostInteraction,
  PostMessage,
  PostThread,
} from '../member-api.js';
import { guildOf } from '../world/guild-parts.js';
import type { JsonObject } from '../world/json.js';
import { completeOption } from './complete-option.js';
import { componentData } from './component-data.js';
import { checkedLocale } from './locale.js';
import { actingChannelOf, memberOf } from './lookup.js';
import type { MemberParts } from './member-parts.js';
import { createResolver } from './named.js';
import { startThread } from './open-thread.js';
import { eraseMessage, rewordMessage } from './own-message.js';
import { runCommand } from './run-command.js';
import { sendMessage } from './send-message.js';
import { submitForm } from './submit-form.js';

/** What a member does, checked as Discord's client and server check it. */
export interface MemberActions {
  /** @returns id of the message */
  send(post: PostMessage): Promise<string>;
  reword(messageId: string, patch: PatchMessage): void;
  erase(messageId: string, memberId: string): void;
  /** @returns id of the thread */
  openThread(post: PostThread): string;
  /** @returns id of the interaction */
  runCommand(post: PostInteraction): Promise<string>;
  /** @returns id of the interaction */
  useComponent(post: PostComponent): string;
  /** @returns id of the interaction */
  submit(post: PostForm): string;
  complete(post: PostAutocomplete): Promise<readonly JsonObject[]>;
}

export function createMemberActions(parts: MemberParts): MemberActions {
  return {
    send: (post) => sendMessage(parts, post),
    reword: (messageId, patch) => rewordMessage(parts.world, messageId, patch),
    erase: (messageId, memberId) => eraseMessage(parts.world, messageId, memberId),
    openThread: (post) => startThread(parts.world, post),
    runCommand: (post) => runCommand(parts, post),
    useComponent: (post) => useComponent(parts, post),
    submit: (post) => submitForm(parts, post),
    complete: (post) => completeOption(parts, post),
  };
}

function useComponent(parts: MemberParts, post: PostComponent): string {
  const { world, wire, interactions } = parts;
  const member = memberOf(world, post.memberId);
  const used = componentData({
    world,
    member,
    post,
    resolverFor: (place) => createResolver(parts, place),
  });
  const channel = actingChannelOf(world, used.message.channelId, member);
  const locale = guildOf(world, channel)?.locale ?? world.guild.locale;
  const { id } = interactions.start({
    type: InteractionType.component,
    channel,
    member,
    locale: checkedLocale(post.locale ?? locale),
    data: used.data,
    message: wire.full(used.message),
  });
  return id;
}
