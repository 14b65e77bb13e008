import type {
  PostAutocomplete,
  PostComponent,
  PostForm,
  PostInteraction,
  PostMessage,
  PostThread,
} from '../member-api.js';
import type { MemberBody } from './read-body.js';

/** The bodies of the member API, read from requests. Each throws MemberRefusal 400. */

export function messageOf(body: MemberBody): PostMessage {
  const replyTo = body.optionalText('replyTo');
  const attachments = body.files('attachments');
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    content: attachments.length === 0 ? body.text('content') : (body.optionalText('content') ?? ''),
    attachments,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}

export function threadOf(body: MemberBody): PostThread {
  const messageId = body.optionalText('messageId');
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    name: body.text('name'),
    ...(messageId === undefined ? {} : { messageId }),
  };
}

export function commandOf(body: MemberBody): PostInteraction {
  const targetId = body.optionalText('targetId');
  return { ...placeOf(body), ...(targetId === undefined ? {} : { targetId }) };
}

export function completionOf(body: MemberBody): PostAutocomplete {
  return { ...placeOf(body), option: body.text('option'), value: body.text('value') };
}

export function submissionOf(body: MemberBody): PostForm {
  const locale = body.optionalText('locale');
  return {
    formId: body.text('formId'),
    memberId: body.text('memberId'),
    values: body.values('values'),
    ...(locale === undefined ? {} : { locale }),
  };
}

export function componentOf(body: MemberBody): PostComponent {
  const locale = body.optionalText('locale');
  return {
    messageId: body.text('messageId'),
    customId: body.text('customId'),
    memberId: body.text('memberId'),
    values: body.texts('values'),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** Who uses a command, where, and with what. */
function placeOf(body: MemberBody) {
  return {
    channelId: body.text('channelId'),
    memberId: body.text('memberId'),
    locale: body.text('locale'),
    command: body.text('command'),
    options: body.options('options'),
  };
}
