/** What a request that moderates is sent as; the reason is the header's, decoded. */
export interface ModeratingRequest {
  readonly body: unknown;
  readonly reason?: string | null;
}

/**
 * What Discord refuses of moderation although its description allows it, and the law that each action
 * gives a reason for the audit log. Returns one sentence a fault.
 */
export function moderationFaults(
  template: string,
  method: string,
  { body, reason = null }: ModeratingRequest,
): string[] {
  const faults = needsReason.has(`${method} ${template}`) && reason === null ? ['no reason.'] : [];
  if ((reason ?? '').length > 512) faults.push('a reason of over 512 characters.');
  if (template === member && method === 'patch') faults.push(...timeoutFaults(body));
  if (template.startsWith(rules) && (method === 'post' || method === 'patch'))
    faults.push(...ruleFaults(body));
  return faults;
}

const member = '/guilds/{guild_id}/members/{user_id}';
const ban = '/guilds/{guild_id}/bans/{user_id}';
const rules = '/guilds/{guild_id}/auto-moderation/rules';

const needsReason: ReadonlySet<string> = new Set([
  `patch ${member}`,
  `delete ${member}`,
  `put ${ban}`,
  `delete ${ban}`,
  'post /channels/{channel_id}/messages/bulk-delete',
  `post ${rules}`,
  `patch ${rules}/{rule_id}`,
  `delete ${rules}/{rule_id}`,
]);

const fourWeeks = 28 * 86_400_000;

function timeoutFaults(body: unknown): string[] {
  const until = fieldOf(body, 'communication_disabled_until');
  if (typeof until !== 'string') return [];
  const left = Date.parse(until) - Date.now();
  if (Number.isNaN(left)) return [`a timeout until ${until}.`];
  return left > fourWeeks ? ['a timeout of over 28 days.'] : [];
}

function ruleFaults(body: unknown): string[] {
  const actions = listOf(fieldOf(body, 'actions'));
  const trigger = fieldOf(body, 'trigger_type');
  const types = actions.map((action) => fieldOf(action, 'type'));
  const faults = new Set(types).size < types.length ? ['an action twice in a rule.'] : [];
  for (const action of actions) {
    const message = fieldOf(fieldOf(action, 'metadata'), 'custom_message');
    if (typeof message === 'string' && message.length > 150)
      faults.push(`words of ${message.length} characters for who is blocked.`);
  }
  if (types.includes(3) && trigger !== undefined && trigger !== 1 && trigger !== 5)
    faults.push('a timeout for other than keywords and mentions.');
  const patterns = listOf(fieldOf(fieldOf(body, 'trigger_metadata'), 'regex_patterns'));
  if (patterns.some((pattern) => /\(\?(?:[=!]|<[=!])/.test(String(pattern))))
    faults.push('a pattern that looks around, which Rust’s do not.');
  return faults;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
