import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createCommands } from '../../commands/index.js';
import { readConfiguration } from '../../src/config.js';
import { createBot } from '../../src/discord/bot.js';
import { percentile } from '../../src/evaluation/measures.js';
import type { Mode } from '../../src/moderation/rules/rule.js';
import { createServices, type Services } from '../../src/services.js';
import { createCitationLinks } from '../../src/web/citation-links.js';
import type { Raid, Seen } from './raid-discord.js';
import { toText } from './table.js';

/**
 * Whether members are answered, and the connection holds, while a server is raided. The bot is one
 * process with its real services; Discord, the raiders and who asks are another.
 *
 *   npm run bench -- raid [--messages 5000] [--seconds 10] [--members 500] [--mode enforce]
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    messages: { type: 'string', default: '5000' },
    seconds: { type: 'string', default: '10' },
    members: { type: 'string', default: '500' },
    mode: { type: 'string', default: 'propose' },
  },
});

interface Place {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly guildId: string;
  readonly channels: readonly string[];
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'glose-bench-raid-'));
const discord = fork(fileURLToPath(new URL('raid-discord.js', import.meta.url)));
const [place] = (await once(discord, 'message')) as [Place];
const configuration = readConfiguration({
  GLOSE_KNOWLEDGE: join(root, 'knowledge'),
  GLOSE_DATA: folder,
});
const said: string[] = [];
const note = (message: string) => void said.push(message);
const log = { debug() {}, info() {}, warn: note, error: note };
const services = await createServices(configuration, { log, watch: false });
await services.library.settled();
await moderate(services, place);
let reconnections = 0;
const onReconnected = () => {
  reconnections += 1;
};
const bot = createBot({
  ...services,
  ...{ token: place.botToken, apiUrl: place.apiUrl, commands: createCommands, log },
  ...{ messageContent: true, onReconnected },
  citationLink: createCitationLinks({ readerUrl: null }),
});
await bot.start();
// What a start does is none of the raid.
await sleep(1_000);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const before = process.cpuUsage();
const raid: Raid = {
  messages: Number(values.messages),
  members: Number(values.members),
  seconds: Number(values.seconds),
  asks: 2,
};
discord.send(raid);
const [seen] = (await once(discord, 'message')) as [Seen];
const { user, system } = process.cpuUsage(before);
delay.disable();
await sleep(3_000);
await report(seen);
await bot.stop();
discord.send('end');
await once(discord, 'exit');
await services.close();
await rm(folder, { recursive: true, force: true });

/** As the strictest preset, all of it in the mode; its cards in the last channel. */
async function moderate({ moderation }: Services, { guildId, channels }: Place): Promise<void> {
  const { rulebook, rules, servers } = moderation;
  const isOn = { isOn: true, queueChannelId: channels.at(-1) ?? null };
  await servers.change(guildId, isOn);
  const strict = rulebook.presets.strict.rules.filter(({ kind }) => kind !== 'misstatement');
  await rules.replace(
    guildId,
    strict.map((rule) => ({ ...rule, mode: values.mode as Mode })),
  );
}

async function report({ took, acknowledged }: Seen): Promise<void> {
  const answered = acknowledged.filter((one) => one !== null);
  const cards = await services.moderation.proposals.waiting(place.guildId);
  const found = await services.moderation.counts.since(place.guildId, 0);
  const milliseconds = (value: number | null) => `${Math.round(value ?? 0)} ms`;
  const rows = [
    ['messages written, in', `${raid.messages} in ${took.toFixed(1)} s`],
    ['found by rules', `${found.reduce((sum, one) => sum + one.found, 0)}`],
    [
      'cards',
      `${cards.length}, of ${cards.map((card) => card.messages.length).join(', ')} messages`,
    ],
    ['/ask meanwhile, lost', `${acknowledged.length}, ${acknowledged.length - answered.length}`],
    ['first response, p50', milliseconds(percentile(answered, 0.5))],
    ['first response, p95', milliseconds(percentile(answered, 0.95))],
    ['first response, most', milliseconds(Math.max(...answered))],
    ['longest turn of the event loop', milliseconds(delay.max / 1e6)],
    ['reconnections (heartbeat each second)', `${reconnections}`],
    ['processor time of the bot', `${((user + system) / 1e6).toFixed(1)} s`],
    ['warnings', `${said.length}${said.length > 0 ? `: ${said[0]}` : ''}`],
  ];
  console.log(toText({ title: 'A raid, while a member asks', head: ['', ''], rows }));
}
