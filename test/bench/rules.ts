import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentile } from '../../src/evaluation/measures.js';
import { createModeration } from '../../src/moderation/create-moderation.js';
import type { ModeratedMessage } from '../../src/moderation/message.js';
import type { Examiner } from '../../src/moderation/moderation.js';
import { presets } from '../../src/moderation/rules/presets.js';
import type { Rule } from '../../src/moderation/rules/rule.js';
import { openStorage } from '../../src/storage/storage.js';
import { createRandom, pick, type Random } from './random.js';
import { toText } from './table.js';

/**
 * How many messages a second go through all rules of the strictest preset and a list of banned words,
 * one after the other on one core, and how long the slowest take. Claim checks are apart.
 *
 *   npm run bench -- rules [--data FOLDER] [--messages 20000]
 */
async function bench(data: string, count: number): Promise<void> {
  const texts = readTexts(data);
  const folder = await mkdtemp(join(tmpdir(), 'glose-bench-rules-'));
  const storage = await openStorage({ directory: folder });
  try {
    const { examiner } = createModeration({ storage });
    const rows = [
      ['ordinary messages', measure(examiner, ordinary(texts, count, createRandom(1)))],
      ['one in fifty made to cost time', measure(examiner, mixed(texts, count, createRandom(2)))],
    ] as const;
    const title = `${count} messages through ${rules().length} rules and ${words.length} banned words`;
    const head = ['', 'a second', 'ms p50', 'ms p95', 'ms p99', 'cpu ms p99', 'ms most', 'found'];
    console.log(toText({ title, head, rows: rows.map(([name, row]) => [name, ...row]) }));
  } finally {
    await storage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Questions, sentences of news and messages of a discussion: what members write, and worse. */
function readTexts(data: string): readonly string[] {
  const files = ['piaf/questions', 'ntrex-cross/questions', 'hatecheck/messages'];
  return files.flatMap((name) => {
    const file = join(data, `${name}.jsonl`);
    if (!existsSync(file)) throw new Error(`There is no ${file}: name the folder with --data.`);
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ text, question }) => String(text ?? question));
  });
}

const syllables = ['ba', 'con', 'du', 'fra', 'gue', 'li', 'mor', 'nard', 'pu', 'sal', 'to', 'vrou'];
/** Three hundred words that sound like words, and patterns. */
const words = Array.from({ length: 300 }, (_, index) => {
  const random = createRandom(index);
  const word = Array.from({ length: 2 + (index % 3) }, () => pick(syllables, random)).join('');
  return index % 20 === 0 ? `${word}*` : word;
}).filter((word, index, all) => all.indexOf(word) === index);

function rules(): readonly Rule[] {
  const everywhere = { channelIds: [], exemptRoleIds: [], exemptChannelIds: [] };
  const response = { deletes: false, warns: false };
  const banned = { kind: 'words', id: 'words', mode: 'observe', words, allowed: [] } as const;
  return [...presets.strict.rules, { ...banned, ...everywhere, response }];
}

function ordinary(texts: readonly string[], count: number, random: Random): ModeratedMessage[] {
  return Array.from({ length: count }, (_, index) => messageOf(pick(texts, random), index, random));
}

const costly = [
  'a',
  'a ',
  'c.o.n ',
  'discord . ',
  '@',
  '*a*',
  'e\u0301\u0302',
  'https://a.b/',
  '([',
  'ﷺ',
];

function mixed(texts: readonly string[], count: number, random: Random): ModeratedMessage[] {
  return Array.from({ length: count }, (_, index) => {
    const hostile = pick(costly, random).repeat(2_000).slice(0, 2_000);
    return messageOf(index % 50 === 0 ? hostile : pick(texts, random), index, random);
  });
}

/** A thousand a second, of 300 members. */
function messageOf(text: string, index: number, random: Random): ModeratedMessage {
  return {
    ...{ id: `${index}`, guildId: '1', channelId: '2', parentId: null, memberName: 'A member' },
    ...{ memberId: `${Math.floor(random() * 300)}`, roleIds: [], text },
    at: 1_800_000_000_000 + index,
    mentions: { count: 0, everyone: false },
  };
}

function measure(shared: Examiner, messages: readonly ModeratedMessage[]): string[] {
  const examiner = shared.afresh();
  // Rules come from the database as new objects each time.
  for (const message of messages.slice(0, 2_000)) examiner.examine(message, rules());
  const times: number[] = [];
  // What the process itself took, collection of garbage among it: the clock counts others' work too.
  const processor: number[] = [];
  let found = 0;
  for (const message of messages) {
    const given = rules();
    const [start, used] = [performance.now(), process.cpuUsage()];
    found += examiner.examine(message, given).length;
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  const at = (values: readonly number[], share: number) =>
    (percentile(values, share) ?? 0).toFixed(2);
  const shown = [0.5, 0.95, 0.99].map((share) => at(times, share));
  const aSecond = `${Math.round((messages.length / total) * 1000)}`;
  return [aSecond, ...shown, at(processor, 0.99), at(times, 1), `${found}`];
}

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    data: { type: 'string', default: '../shared/eval' },
    messages: { type: 'string', default: '20000' },
  },
});
await bench(values.data, Number(values.messages));
