import { createForm } from '../forms/field.js';
import { SENT_FLAGS } from '../forms/message-form.js';
import { readModal } from '../forms/modal-form.js';
import type { MessageWriter } from '../rest/message-writer.js';
import type { RequestBody } from '../rest/request-body.js';
import { MessageFlag, type MessageRecord } from '../world/records.js';
import type { World } from '../world/world.js';
import { CallbackType, readChoices } from './callback-form.js';
import type { Interaction } from './interaction.js';
import type { OpenForms } from './open-forms.js';
import { publishAnswer } from './publish-answer.js';

/** What answers are made with. */
export interface AnswerParts {
  readonly world: World;
  readonly writer: MessageWriter;
  readonly forms: OpenForms;
}

/** Makes an answer happen; gives back the message that it made or changed. */
export type PreparedAnswer = () => MessageRecord | null;

/**
 * Checks an answer of a given type.
 *
 * @throws DiscordError what is refused of it
 */
export function prepareAnswer(
  parts: AnswerParts,
  interaction: Interaction,
  type: number,
  body: RequestBody,
): PreparedAnswer | Promise<PreparedAnswer> {
  switch (type) {
    case CallbackType.autocomplete:
      return choices(interaction, body);
    case CallbackType.modal:
      return form(parts, interaction, body);
    case CallbackType.deferredUpdate:
      return deferredUpdate(interaction);
    case CallbackType.update:
      return update(parts, interaction, dataOf(body));
    case CallbackType.deferredMessage:
      return deferredMessage(parts, interaction, dataOf(body));
    default:
      return message(parts, interaction, dataOf(body));
  }
}

function choices(interaction: Interaction, { json }: RequestBody): PreparedAnswer {
  const read = readChoices(json, interaction.completion?.numeric === true);
  return () => {
    interaction.completion?.settle(read);
    return null;
  };
}

function form(
  { forms }: AnswerParts,
  interaction: Interaction,
  { json }: RequestBody,
): PreparedAnswer {
  const modal = readModal(json);
  return () => {
    forms.open(interaction, modal);
    return null;
  };
}

function deferredUpdate(interaction: Interaction): PreparedAnswer {
  return () => {
    interaction.originalId = interaction.origin.componentMessageId;
    return null;
  };
}

async function update(
  { world, writer }: AnswerParts,
  interaction: Interaction,
  body: RequestBody,
): Promise<PreparedAnswer> {
  const source = world.message(interaction.origin.componentMessageId ?? '');
  if (source === undefined) return () => null;
  const edited = await writer.edit({ body, message: source, flags: SENT_FLAGS });
  const stamped = { ...edited, editedAt: new Date().toISOString() };
  return () => {
    interaction.originalId = source.id;
    world.replaceMessage(stamped);
    return stamped;
  };
}

/** A deferral says no more than whether the answer will be ephemeral. */
function deferredMessage(
  { world }: AnswerParts,
  interaction: Interaction,
  { json }: RequestBody,
): PreparedAnswer {
  const read = createForm(json);
  const given = read.root.get('flags').integer({ min: 0 }) ?? 0;
  read.finish();
  const flags = (given & MessageFlag.ephemeral) | MessageFlag.loading;
  return () => publishAnswer(world, interaction, { flags });
}

async function message(
  { world, writer }: AnswerParts,
  interaction: Interaction,
  body: RequestBody,
): Promise<PreparedAnswer> {
  const flags = SENT_FLAGS | MessageFlag.ephemeral;
  const composed = await writer.compose({ body, channel: interaction.channel, flags });
  return () => publishAnswer(world, interaction, composed.message);
}

/** What an answer says stands in `data`. */
function dataOf({ json, files }: RequestBody): RequestBody {
  return { json: createForm(json).root.get('data').value ?? {}, files };
}
