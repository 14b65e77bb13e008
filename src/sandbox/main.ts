import { parseArgs } from 'node:util';
import { createSandbox } from './sandbox.js';

/** `npm run sandbox`: a local Discord alone, for any bot. */

const HELP = `Usage: npm run sandbox -- [--port PORT] [--data DIRECTORY] [--intents LIST]

  --port     port of the page and the API; taken: the next free one; 0: any (default 4180)
  --data     where the guild is kept (default .glose/sandbox/alone)
  --intents  privileged intents to grant, of GUILD_MEMBERS,GUILD_PRESENCES,MESSAGE_CONTENT
`;

const INTENTS = ['GUILD_MEMBERS', 'GUILD_PRESENCES', 'MESSAGE_CONTENT'] as const;

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

async function start(): Promise<void> {
  const options = readOptions();
  if (options === null) return console.log(HELP);
  const log = (line: string) => console.error(line);
  const sandbox = await createSandbox({ ...options, log });
  console.log(`A local Discord is open at ${sandbox.address}`);
  console.log('For a bot:');
  console.log(`  DISCORD_API_URL=${sandbox.apiUrl}`);
  console.log(`  DISCORD_TOKEN=${sandbox.botToken}`);
  const end = () => void sandbox.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  if (options.stopWithParent) whenParentIsGone(end);
}

/** A SIGTERM to npm ends npm and its shell, and nothing below them. */
function whenParentIsGone(end: () => void): void {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    end();
  }, 500);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4180' },
      data: { type: 'string', default: '.glose/sandbox/alone' },
      intents: { type: 'string', default: '' },
      help: { type: 'boolean', default: false },
      // Given by `npm run sandbox`.
      'stop-with-parent': { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port}".`);
  }
  const names = values.intents.split(',').filter((name) => name !== '');
  const grantedIntents = INTENTS.filter((name) => names.includes(name));
  if (grantedIntents.length < names.length) {
    throw new Error(`--intents takes ${INTENTS.join(', ')}, not "${values.intents}".`);
  }
  return {
    port,
    directory: values.data,
    grantedIntents,
    stopWithParent: values['stop-with-parent'],
  };
}
