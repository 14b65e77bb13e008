import { setTimeout } from 'node:timers/promises';
import { watchAnswers } from '../answering/watch-answers.js';
import { createIndexingProgress } from '../cli/indexing-progress.js';
import { type Configuration, loadConfiguration } from '../config.js';
import { knowledgeOnly } from '../library/knowledge-only.js';
import type { Library } from '../library/library.js';
import { createLog, type Log } from '../log.js';
import { createServices, type Services } from '../services.js';
import { createMetrics, type Metrics } from '../web/metrics/metrics.js';
import { announceLibrary, announceStart, say } from './announce.js';
import type { Arguments } from './arguments.js';
import { createClosers } from './closers.js';
import { openInBrowser } from './open-in-browser.js';
import { openPlace, type Place } from './place.js';
import type { RunningBot } from './start-bot.js';
import { startPages } from './start-pages.js';
import { onStopSignal } from './stop-signal.js';
import { watchServices } from './watching.js';

/**
 * Configuration → services → pages → bot, in Discord or in the sandbox; returns when all of it runs.
 * A signal to stop ends them in the opposite order, each finishing what is in flight.
 */
export async function run({ open, stopWithParent }: Arguments): Promise<void> {
  const configuration = loadConfiguration();
  const log = createLog({ level: configuration.logLevel, readable: process.stderr.isTTY });
  const closers = createClosers(log);
  let isClosing = false;
  const stop = () => {
    isClosing = true;
    return closers.closeAll();
  };
  onStopSignal({ stop, withParent: stopWithParent });
  try {
    const address = await start({
      configuration,
      log,
      add: closers.add,
      isClosing: () => isClosing,
    });
    if (open && address !== null) openInBrowser(address, log);
  } catch (error) {
    await closers.closeAll();
    throw error;
  }
}

interface Starting {
  readonly configuration: Configuration;
  readonly log: Log;
  readonly add: ReturnType<typeof createClosers>['add'];
  readonly isClosing: () => boolean;
}

/** Returns the address of the local Discord, or null where it is the real one. */
async function start({ configuration, log, add, isClosing }: Starting): Promise<string | null> {
  // discord.js takes half a second to load: begun first, awaited when it is needed.
  const discord = import('./start-bot.js');
  const metrics = createMetrics();
  const services = await openServices(configuration, metrics, log);
  add('the data', services.close);
  const firstReading = readFirstArticles(services.library);
  const place = await openPlace(configuration);
  add('the local Discord', place.close);
  // The pages tell of the bot, and the bot's citations lead to the pages.
  let bot: RunningBot | undefined;
  const isConnected = () => bot?.isConnected() ?? false;
  const readiness = watchServices({ services, metrics, isConnected, isClosing, log });
  const pages = await startPages({ configuration, services, readiness, metrics, place, log });
  add('the reader', pages.close);
  const { startBot } = await discord;
  await firstReading;
  const answerer = watchAnswers(services.answerer, metrics.answers);
  const showReader = () => showPanel(place, firstPage(pages.address, services.library), log);
  bot = await startBot({
    ...{ place, log, ...pages },
    services: { ...services, answerer },
    cdnUrl: configuration.discordCdnUrl,
    // A local Discord that was started again has forgotten what stood beside its chat.
    onReconnected: () => void showReader(),
  });
  add('the bot', bot.stop);
  await showReader();
  announceStart({ place, pages, started: bot.started, notices: services.notices });
  // Neither is waited for: members are answered from what was indexed before.
  void announceLibrary(services.library, configuration.knowledgeDirectory, log);
  void checkModel(services, log);
  return place.pageAddress;
}

/**
 * On a first start nothing is served yet: a small library is read before anyone can ask, a large one
 * goes on being read while the bot says so.
 */
async function readFirstArticles(library: Library): Promise<void> {
  if (library.articles().length > 0) return;
  await Promise.race([library.settled(), setTimeout(firstReadingPatience, null, { ref: false })]);
}

const firstReadingPatience = 3_000;

/** The article of the folder itself where there is one, else the list of them. */
function firstPage(address: string, library: Library): string {
  const [article, another] = knowledgeOnly(library).articles();
  if (article === undefined || another !== undefined) return address;
  return `${address}/read/${encodeURIComponent(article.id)}`;
}

/** Reading beside the chat is a comfort: the bot runs without it. */
async function showPanel(place: Place, address: string, log: Log): Promise<void> {
  try {
    await place.showPanel(address);
  } catch (error) {
    log.warn('The reader cannot be shown beside the chat.', { error });
  }
}

async function openServices(
  configuration: Configuration,
  metrics: Metrics,
  log: Log,
): Promise<Services> {
  const progress = createIndexingProgress(process.stderr);
  return createServices(configuration, {
    log,
    watch: true,
    onProgress: (done, total) => progress.update(done, total),
    onModelCall: metrics.model,
  });
}

/** A model that fails now may answer later, so it is kept; its questions are answered by quotes. */
async function checkModel({ model }: Services, log: Log): Promise<void> {
  if (model === null) return;
  try {
    await model.check();
    say(`Answers are written by ${model.name}; every sentence is checked against the articles.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    log.warn(`${reason} Until it answers, questions are answered with quotes alone.`);
  }
}
