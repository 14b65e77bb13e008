import {
  type AutoModAction,
  type AutoModMetadata,
  type AutoModRuleRecord,
  AutoModTrigger,
} from '../world/moderation-records.js';
import { readAutoModActions } from './auto-moderation-actions.js';
import { createForm, type Field } from './field.js';
import { refuseUnknownSyntax } from './rust-pattern.js';

/** What the body of a rule says; an edit leaves out what stays. */
export type AutoModForm = Pick<
  AutoModRuleRecord,
  | 'name'
  | 'eventType'
  | 'triggerType'
  | 'metadata'
  | 'actions'
  | 'enabled'
  | 'exemptRoles'
  | 'exemptChannels'
>;

const TRIGGERS = Object.values(AutoModTrigger);
/** Members' profiles are looked at when they change; all else when a message is sent. */
const eventOf = (trigger: number) => (trigger === AutoModTrigger.memberProfile ? 2 : 1);

/**
 * @param before - the rule that is edited; null: a new one
 * @throws DiscordError 50035 with every mistake
 */
export function readAutoModRule(body: unknown, before: AutoModForm | null): AutoModForm {
  const form = createForm(body);
  const { root } = form;
  const isNew = before === null;
  const trigger = isNew ? root.get('trigger_type').choice(TRIGGERS) : before.triggerType;
  const triggerType = trigger ?? AutoModTrigger.keyword;
  const event = root.get('event_type');
  if (isNew || event.present) event.choice([eventOf(triggerType)]);
  const read = {
    name: root.get('name').string({ required: isNew, min: 1, max: 100 }) ?? before?.name ?? '',
    eventType: eventOf(triggerType),
    triggerType,
    metadata: readMetadata(root.get('trigger_metadata'), triggerType, before?.metadata ?? NOTHING),
    actions: readActions(root.get('actions'), triggerType, before?.actions ?? null),
    enabled: root.get('enabled').boolean() ?? before?.enabled ?? false,
    exemptRoles: readIds(root.get('exempt_roles'), 20) ?? before?.exemptRoles ?? [],
    exemptChannels: readIds(root.get('exempt_channels'), 50) ?? before?.exemptChannels ?? [],
  };
  form.finish();
  return read;
}

const NOTHING: AutoModMetadata = {
  keywords: [],
  patterns: [],
  allowed: [],
  presets: [],
  mentionLimit: 0,
  raidProtection: false,
};

function readActions(
  field: Field,
  trigger: number,
  before: readonly AutoModAction[] | null,
): readonly AutoModAction[] {
  if (!field.present && before !== null) return before;
  return readAutoModActions(field, trigger);
}

function readIds(field: Field, max: number): readonly string[] | undefined {
  if (!field.present) return undefined;
  return [...new Set(field.items({ max }).flatMap((item) => item.snowflake() ?? []))];
}

/** The metadata of an edit takes the place of all that was there. */
function readMetadata(field: Field, trigger: number, before: AutoModMetadata): AutoModMetadata {
  if (!field.present) {
    if (needsMetadata(trigger) && before === NOTHING) {
      field.fail('BASE_TYPE_REQUIRED', 'This field is required');
    }
    return before;
  }
  switch (trigger) {
    case AutoModTrigger.keyword:
    case AutoModTrigger.memberProfile:
      return readKeywords(field);
    case AutoModTrigger.keywordPreset:
      return {
        ...NOTHING,
        presets: field
          .get('presets')
          .items()
          .flatMap((item) => item.choice([1, 2, 3]) ?? []),
        allowed: texts(field.get('allow_list'), 1_000, 60),
      };
    case AutoModTrigger.mentionSpam: {
      const raids = field.get('mention_raid_protection_enabled').boolean() ?? false;
      const limit = field.get('mention_total_limit').integer({ min: 0, max: 50 });
      return { ...NOTHING, mentionLimit: limit ?? 0, raidProtection: raids };
    }
    default:
      return NOTHING;
  }
}

function needsMetadata(trigger: number): boolean {
  return trigger !== AutoModTrigger.spam;
}

function readKeywords(field: Field): AutoModMetadata {
  const patterns = field.get('regex_patterns');
  for (const item of patterns.items({ max: 10 })) refuseUnknownSyntax(item);
  const read = {
    ...NOTHING,
    keywords: texts(field.get('keyword_filter'), 1_000, 60),
    patterns: texts(patterns, 10, 260),
    allowed: texts(field.get('allow_list'), 100, 60),
  };
  if (read.keywords.length + read.patterns.length === 0) {
    const code = 'AUTO_MODERATION_KEYWORDS_REQUIRED';
    field.fail(code, 'A rule of keywords needs a keyword or a pattern.');
  }
  return read;
}

function texts(field: Field, most: number, length: number): readonly string[] {
  return field.items({ max: most }).flatMap((item) => item.string({ min: 1, max: length }) ?? []);
}
