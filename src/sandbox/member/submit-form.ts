import { InteractionType } from '../interactions/interaction.js';
import type { PostForm } from '../member-api.js';
import { formData } from './form-data.js';
import { checkedLocale } from './locale.js';
import { actingChannelOf, memberOf } from './lookup.js';
import { MemberRefusal } from './member-error.js';
import type { MemberParts } from './member-parts.js';

/**
 * A member sends a form that the bot had opened.
 *
 * @returns id of the interaction
 * @throws MemberRefusal 404 unknown, expired or submitted before; 400 not filled in as it must be
 */
export function submitForm(
  { world, wire, interactions, forms }: MemberParts,
  post: PostForm,
): string {
  const member = memberOf(world, post.memberId);
  const form = forms.find(post.formId, member.id);
  if (form === undefined) {
    const reason = 'it may have been submitted before, or be too old';
    throw new MemberRefusal(404, `There is no form ${post.formId}: ${reason}.`);
  }
  const { channel, origin, locale } = form.interaction;
  const start = {
    type: InteractionType.modalSubmit,
    channel: actingChannelOf(world, channel.id, member),
    member,
    locale: checkedLocale(post.locale ?? locale),
    data: formData(form, post.values),
    triggeredBy: origin,
  };
  const source = world.message(origin.componentMessageId ?? '');
  const message = source === undefined ? {} : { message: wire.full(source) };
  const submission = interactions.start({ ...start, ...message });
  forms.submitted(form, submission);
  return submission.id;
}
