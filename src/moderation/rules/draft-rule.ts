import type { Response, Rule, RuleKind } from './rule.js';

/**
 * A new rule of a kind: at `observe`, for the whole server, with thresholds to begin with. Of `words`
 * it has none yet, so it is stored once they are given.
 * @param taken ids of the server's rules.
 */
export function draftRule(kind: RuleKind, taken: readonly string[]): Rule {
  const base = {
    id: freeId(kind, taken),
    mode: 'observe' as const,
    channelIds: [],
    exemptRoleIds: [],
    exemptChannelIds: [],
    response: responses[kind],
  };
  switch (kind) {
    case 'flood':
      return { ...base, kind, messages: 7, seconds: 10 };
    case 'repeats':
      return { ...base, kind, times: 3, seconds: 60 };
    case 'mentions':
      return { ...base, kind, most: 8, everyone: true };
    case 'invites':
      return { ...base, kind, allowed: [] };
    case 'scam':
      return { ...base, kind, lookAlikes: true, allowed: [] };
    case 'words':
      return { ...base, kind, words: [], allowed: [] };
    case 'insults':
      return { ...base, kind, find: ['insult', 'hatred', 'threat'], guidance: '' };
    case 'misstatement':
      return { ...base, kind };
  }
}

/** What harms by standing there is deleted; what is said to somebody is a matter of a warning as well. */
const responses: Readonly<Record<RuleKind, Response>> = {
  flood: { deletes: true, warns: true },
  repeats: { deletes: true, warns: false },
  mentions: { deletes: true, warns: true },
  invites: { deletes: true, warns: false },
  scam: { deletes: true, warns: true },
  words: { deletes: true, warns: true },
  insults: { deletes: true, warns: true },
  misstatement: { deletes: false, warns: false },
};

/** The kind, else with the first free number from 2 on. */
function freeId(kind: RuleKind, taken: readonly string[]): string {
  if (!taken.includes(kind)) return kind;
  let number = 2;
  while (taken.includes(`${kind}-${number}`)) number += 1;
  return `${kind}-${number}`;
}
