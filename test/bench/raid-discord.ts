import { setTimeout as sleep } from 'node:timers/promises';
import { createSandbox } from '../../src/sandbox/sandbox.js';

/** What the raid of a bench is. */
export interface Raid {
  readonly messages: number;
  readonly members: number;
  readonly seconds: number;
  /** Questions that are asked meanwhile, in a second. */
  readonly asks: number;
}

/** What came of it, as who is in Discord sees it. */
export interface Seen {
  /** Seconds in which the messages were written. */
  readonly took: number;
  /** Milliseconds from the question to the first response; null where it was lost. */
  readonly acknowledged: readonly (number | null)[];
}

/**
 * A process of its own: a local Discord, its raiders, and a member who asks. A client that is half a
 * second late with a heartbeat of a second is cut off.
 */
const sandbox = await createSandbox({
  port: 0,
  grantedIntents: ['MESSAGE_CONTENT'],
  heartbeatMs: 1_000,
});
process.on('message', (raid: Raid | 'end') => {
  if (raid === 'end') void sandbox.close().then(() => process.exit(0));
  else void run(raid).then((seen) => process.send?.(seen));
});
const state = (await call('GET', '/member/state')) as {
  guild: { id: string };
  channels: { id: string }[];
};
process.send?.({
  ...{ apiUrl: sandbox.apiUrl, botToken: sandbox.botToken, guildId: state.guild.id },
  channels: state.channels.map(({ id }) => id),
});

async function run({ messages, members, seconds, asks }: Raid): Promise<Seen> {
  const channelId = state.channels[0]?.id ?? '';
  const raiders = await Promise.all(
    Array.from({ length: members }, (_, index) => join(`Raider ${index}`)),
  );
  const asker = await join('Asker');
  const begun = performance.now();
  const elapsed = () => (performance.now() - begun) / 1_000;
  let written = 0;
  const write = async () => {
    while (written < messages) {
      const number = written;
      written += 1;
      const early = (number / messages) * seconds - elapsed();
      if (early > 0) await sleep(early * 1_000);
      const content = `@everyone free nitro ${number} https://discorcl-nitro.com/gift`;
      const memberId = raiders[number % members];
      await call('POST', '/member/messages', { channelId, memberId, content });
    }
  };
  const asked: Promise<number | null>[] = [];
  const asking = setInterval(() => void asked.push(ask(asker, channelId)), 1_000 / asks);
  // More connections at once would be refused, and none of them would be quicker.
  await Promise.all(Array.from({ length: 16 }, write));
  const took = elapsed();
  clearInterval(asking);
  return { took, acknowledged: await Promise.all(asked) };
}

/** Looks again and again whether it is still waiting for a first response. */
async function ask(memberId: string, channelId: string): Promise<number | null> {
  const begun = performance.now();
  const { interactionId } = (await call('POST', '/member/interactions', {
    ...{ memberId, channelId, locale: 'fr', command: 'ask' },
    options: { question: 'Qui est German Gref ?' },
  })) as { interactionId: string };
  for (;;) {
    const { state } = (await call('GET', `/member/interactions/${interactionId}`)) as {
      state: string;
    };
    if (state === 'failed') return null;
    if (state !== 'pending') return performance.now() - begun;
    await sleep(glance);
  }
}

/** Milliseconds: more often would keep the local Discord from its other work. */
const glance = 50;

async function join(name: string): Promise<string> {
  return ((await call('POST', '/member/members', { name, roles: [] })) as { id: string }).id;
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${sandbox.address}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}
