import { setImmediate } from 'node:timers/promises';
import type { Finding } from '../../../moderation/finding.js';
import type { ModeratedMessage } from '../../../moderation/message.js';
import type { Examiner } from '../../../moderation/moderation.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import type { ModeratedServer } from '../../../moderation/server.js';
import type { RehearsalDesk } from './rehearsal-desk.js';

/** What a rule would have found. */
export interface RuleFound {
  readonly rule: Rule;
  /** Newest first; one a message. */
  readonly findings: readonly FoundIn[];
}

export interface FoundIn {
  readonly message: ModeratedMessage;
  readonly finding: Finding;
}

export interface Rehearsed {
  readonly found: readonly RuleFound[];
  /** Messages that rules looked at. */
  readonly looked: readonly ModeratedMessage[];
  /** How many of those were held against the articles, the last ones; null without a check. */
  readonly checked: number | null;
  /** Messages of moderators, or where or for whom the server exempts. */
  readonly exempt: number;
}

export interface RehearsalProps {
  readonly messages: readonly ModeratedMessage[];
  readonly rules: readonly Rule[];
  readonly server: ModeratedServer;
  readonly examiner: Examiner;
  readonly desk: Pick<RehearsalDesk, 'rolesOf' | 'isExempt'>;
  /** What is known of the article, of the last messages; default nothing is checked. */
  readonly check?: (message: ModeratedMessage, rule: Rule) => Promise<readonly Finding[]>;
  readonly signal: AbortSignal;
}

/** Messages between two turns of the loop: others are answered meanwhile. */
const batch = 50;
/** Claims that are checked: each takes as long as a question. */
const mostChecked = 40;

/**
 * Holds messages against rules that remember nothing of what is written now. Authors are asked for of
 * Discord only where something was found: their roles may exempt them.
 */
export async function rehearse(props: RehearsalProps): Promise<Rehearsed> {
  const { messages, rules, server, desk, signal } = props;
  const examiner = props.examiner.afresh();
  const first = messages.filter((message) => !desk.isExempt(message, server));
  const found: FoundIn[] = [];
  for (const [index, message] of first.entries()) {
    if (index % batch === 0) await setImmediate();
    signal.throwIfAborted();
    for (const finding of examiner.examine(message, rules)) found.push({ message, finding });
  }
  const last = new Set(first.slice(-mostChecked));
  found.push(...(await checked(last, props)));
  const roles = await rolesOfAuthors(found, props);
  const withRoles = (message: ModeratedMessage) => ({
    ...message,
    roleIds: roles.get(message.memberId) ?? [],
  });
  const exempt = new Set(
    first
      .filter(({ memberId }) => roles.has(memberId))
      .filter((message) => desk.isExempt(withRoles(message), server)),
  );
  const looked = first.filter((message) => !exempt.has(message));
  return {
    looked,
    checked: props.check === undefined ? null : looked.filter((one) => last.has(one)).length,
    exempt: messages.length - first.length + exempt.size,
    found: rules.map((rule) => ({
      rule,
      findings: onceAMessage(
        found.filter(
          ({ finding, message }) =>
            finding.rule === rule.id &&
            !exempt.has(message) &&
            !rule.exemptRoleIds.some((id) => withRoles(message).roleIds.includes(id)),
        ),
      ),
    })),
  };
}

/** Whether the article is misstated. */
async function checked(
  last: ReadonlySet<ModeratedMessage>,
  { rules, examiner, check, signal }: RehearsalProps,
): Promise<readonly FoundIn[]> {
  const ofArticles = rules.filter(({ kind }) => kind === 'misstatement');
  if (ofArticles.length === 0 || check === undefined) return [];
  const found: FoundIn[] = [];
  for (const message of last) {
    signal.throwIfAborted();
    for (const rule of examiner.holding(message, ofArticles))
      for (const finding of await check(message, rule)) found.push({ message, finding });
  }
  return found;
}

/** Authors beyond these count as having no role: Discord counts requests. */
const mostAuthors = 60;

async function rolesOfAuthors(
  found: readonly FoundIn[],
  { server, desk, signal }: RehearsalProps,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const authors = [...new Set(found.map(({ message }) => message.memberId))];
  const roles = new Map<string, readonly string[]>();
  for (const memberId of authors.slice(0, mostAuthors)) {
    signal.throwIfAborted();
    roles.set(memberId, (await desk.rolesOf(server.guildId, memberId)) ?? []);
  }
  return roles;
}

function onceAMessage(found: readonly FoundIn[]): readonly FoundIn[] {
  const byMessage = new Map(found.map((one) => [one.message.id, one]));
  return [...byMessage.values()].sort((one, other) => other.message.at - one.message.at);
}
