import type { Grounds } from '../../../moderation/cases/case.js';
import type { Proposal, SaidMessage } from '../../../moderation/queue/proposal.js';
import type { Rule } from '../../../moderation/rules/rule.js';
import { groundsOf } from '../queue/grounds-of.js';
import type { RaidAct } from './raid-actions.js';

/** What each member's own case says of them. */
export interface MemberGrounds {
  readonly memberName: string;
  readonly grounds: Grounds;
}

/** Of each member the first message that is kept, with what the raid is made of in it. */
export function groundsByMember(
  all: readonly SaidMessage[],
  {
    findings,
    action,
    rules,
  }: Pick<Proposal, 'findings'> & {
    readonly action: RaidAct['action'];
    readonly rules: readonly Rule[];
  },
): ReadonlyMap<string, MemberGrounds> {
  const ofRaid = new Set(findings.map(({ rule }) => rule));
  const first = new Map<string, MemberGrounds>();
  for (const { said, ...place } of all) {
    if (said === null || first.has(place.memberId)) continue;
    const own = said.findings.filter(({ rule }) => ofRaid.has(rule));
    const about = { findings: own.length > 0 ? own : said.findings, text: said.quote };
    first.set(place.memberId, {
      memberName: said.memberName,
      grounds: groundsOf({ ...about, messages: [place] }, action, rules),
    });
  }
  return first;
}
