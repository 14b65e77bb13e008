import { type AutoModAction, AutoModTrigger } from '../world/moderation-records.js';
import type { Field } from './field.js';

const FOUR_WEEKS_SECONDS = 2_419_200;

/** Notes actions that do not exist, are doubled, or do not go with the trigger. */
export function readAutoModActions(field: Field, trigger: number): readonly AutoModAction[] {
  const items = field.items({ required: true, min: 1, max: 5 });
  const actions = items.flatMap((item) => readAction(item, trigger) ?? []);
  if (new Set(actions.map(({ type }) => type)).size < actions.length) {
    field.fail('AUTO_MODERATION_DUPLICATE_ACTIONS', 'An action may stand only once in a rule.');
  }
  return actions;
}

function readAction(item: Field, trigger: number): AutoModAction | undefined {
  const profile = trigger === AutoModTrigger.memberProfile;
  const type = item.get('type').choice(profile ? ([2, 4] as const) : ([1, 2, 3] as const));
  if (type === undefined) return undefined;
  const metadata = item.get('metadata');
  const plain = { type, customMessage: '', channelId: null, durationSeconds: 0 };
  switch (type) {
    case 1:
      return { ...plain, customMessage: metadata.get('custom_message').string({ max: 150 }) ?? '' };
    case 2:
      return { ...plain, channelId: required(metadata.get('channel_id')) };
    case 3:
      return timeout(item, trigger, plain);
    default:
      return plain;
  }
}

function required(field: Field): string | null {
  if (!field.present) field.fail('BASE_TYPE_REQUIRED', 'This field is required');
  return field.snowflake() ?? null;
}

function timeout(item: Field, trigger: number, plain: AutoModAction): AutoModAction {
  if (trigger !== AutoModTrigger.keyword && trigger !== AutoModTrigger.mentionSpam) {
    const code = 'AUTO_MODERATION_INVALID_ACTION_TYPE';
    item.get('type').fail(code, 'Timeouts go with keywords and mentions only.');
  }
  const field = item.get('metadata').get('duration_seconds');
  const durationSeconds = field.integer({ required: true, min: 1, max: FOUR_WEEKS_SECONDS }) ?? 0;
  return { ...plain, durationSeconds };
}
