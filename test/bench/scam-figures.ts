import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScamRule } from '../../src/moderation/rules/rule.js';
import { createScamDetector } from '../../src/moderation/scam/create-scam-detector.js';
import { createDomainSet } from '../../src/moderation/scam/domain-set.js';
import { parseDomainList } from '../../src/moderation/scam/parse-domain-list.js';

/** How many of something were found. */
export interface ScamFigure {
  readonly what: string;
  readonly of: number;
  /** What was found, or missed where all should be. */
  readonly found: readonly string[];
}

export interface ScamFigures {
  /** Domains of a list that is loaded. */
  readonly listed: ScamFigure;
  /** Domains of no list, by their looks alone: of the half that nothing was tuned on, and the other. */
  readonly heldOut: ScamFigure;
  readonly tuned: ScamFigure;
  /** Well-known domains, and texts of articles: nothing should be. */
  readonly wellKnown: ScamFigure;
  readonly articles: ScamFigure;
}

export interface ScamData {
  /** The folder that has `scam-domains/domains.jsonl`, `piaf` and `ntrex-cross`. */
  readonly evaluation: string;
  /** A file of well-known domains. */
  readonly wellKnown: string;
  /** Folders of articles. */
  readonly articles: readonly string[];
}

const rule: ScamRule = {
  ...{ kind: 'scam', id: 'scam', mode: 'observe', lookAlikes: true, allowed: [] },
  ...{ channelIds: [], exemptRoleIds: [], exemptChannelIds: [] },
  response: { deletes: false, warns: false },
};

/** Each domain is looked for as people post it: by itself, and as an address within a sentence. */
export function measureScam(data: ScamData): ScamFigures {
  const domains = readRows(join(data.evaluation, 'scam-domains/domains.jsonl'), 'domain');
  const listed = createDomainSet(parseDomainList(domains.join('\n')));
  const none = createDomainSet(new Set());
  const finder = (set: typeof listed) => {
    const detector = createScamDetector({ scamDomains: set });
    return (text: string) => detector.find(messageOf(text), rule).length > 0;
  };
  const byList = finder(listed);
  const byLooks = finder(none);
  const known = readWords(data.wellKnown);
  const figure = (what: string, all: readonly string[], find: (one: string) => boolean) => ({
    what,
    of: all.length,
    found: all.filter(find),
  });
  const posted = (find: typeof byLooks) => (domain: string) =>
    find(domain) && find(`Look at this: https://${domain}/ !`);
  const either = (find: typeof byLooks) => (domain: string) =>
    find(domain) || find(`See https://www.${domain}/a/b?c=d, please.`);
  return {
    listed: figure('domains of the list that is loaded', domains, posted(byList)),
    heldOut: figure('domains of no list, held out', domains.filter(isHeldOut), posted(byLooks)),
    tuned: figure(
      'domains of no list, tuned on',
      domains.filter((domain) => !isHeldOut(domain)),
      posted(byLooks),
    ),
    wellKnown: figure('well-known domains', known, either(byLooks)),
    articles: figure('texts of articles', readTexts(data), byLooks),
  };
}

/** FNV-1a: half of all domains, whichever they are. */
function isHeldOut(domain: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(domain)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash >>> 31 === 1;
}

function readTexts({ evaluation, articles }: ScamData): readonly string[] {
  const sets = ['piaf/passages', 'ntrex-cross/passages', 'nomiracl-fr/passages'];
  const files = articles.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  return [
    ...sets.flatMap((set) => readRows(join(evaluation, `${set}.jsonl`), 'text')),
    ...files.filter((name) => /\.(?:txt|md)$/.test(name)).map((name) => readFileSync(name, 'utf8')),
  ];
}

function readRows(file: string, field: string): readonly string[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line)[field]));
}

function readWords(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/).filter(Boolean));
}

function messageOf(text: string) {
  return {
    ...{ id: '1', guildId: '2', channelId: '3', parentId: null, memberId: '4', memberName: '' },
    ...{ roleIds: [], at: 0, text, mentions: { count: 0, everyone: false } },
  };
}
