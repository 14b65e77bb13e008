import { InteractionType } from '../interactions/interaction.js';
import type { PostAutocomplete } from '../member-api.js';
import type { JsonObject } from '../world/json.js';
import { commandData } from './command-data.js';
import { commandReader, commandStart } from './command-start.js';
import { commandOf } from './find-command.js';
import { MemberRefusal } from './member-error.js';
import type { MemberParts } from './member-parts.js';
import { optionList } from './option-value.js';

/**
 * Asks the bot how an option may go on.
 *
 * @returns the choices, once the bot has answered
 * @throws MemberRefusal 504 when it does not answer in time; 400 for an option that completes nothing
 */
export function completeOption(
  parts: MemberParts,
  post: PostAutocomplete,
): Promise<readonly JsonObject[]> {
  const start = commandStart(parts, post);
  const { channel, member } = start;
  const command = commandOf(parts.world, post.command, member, { channel, menu: false });
  const focused = { name: post.option, value: post.value };
  const data = commandData({ ...commandReader(parts, start, post), command, focused });
  const option = focusedOption(data);
  if (option === undefined) {
    throw new MemberRefusal(400, `/${post.command} has no option "${post.option}" here.`);
  }
  const numeric = option.type === 4 || option.type === 10;
  return new Promise((resolve, reject) => {
    const settle = (choices: readonly JsonObject[] | null) => {
      if (choices !== null) return resolve(choices);
      reject(new MemberRefusal(504, 'The bot did not answer in time.'));
    };
    const type = InteractionType.autocomplete;
    parts.interactions.start({ ...start, type, data, completion: { numeric, settle } });
  });
}

function focusedOption(data: JsonObject): JsonObject | undefined {
  for (const option of optionList(data.options)) {
    if (option.focused === true) return option;
    const inside = focusedOption(option);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
