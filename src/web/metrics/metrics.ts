import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ModelListener } from '../../answering/models/watch-model.js';
import type { AnswerListener } from '../../answering/watch-answers.js';
import type { Library } from '../../library/library.js';

/**
 * Figures for Prometheus. No label is an id, a name or a word of anybody: labels have few values, which
 * are known here.
 */
export interface Metrics {
  readonly answers: AnswerListener;
  readonly model: ModelListener;
  /** What is looked at each time that the figures are asked for. */
  watch(sources: MetricSources): void;
  /** In Prometheus' text format. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export interface MetricSources {
  readonly library: Pick<Library, 'articles' | 'problems'>;
  isGatewayConnected(): boolean;
  /** Opinions on the answers that are kept. */
  feedback(): Promise<Readonly<Record<'up' | 'down', number>>>;
  /** Messages that were not held against the articles, since the start. */
  unheldMessages(): number;
}

/** A registry of its own, with the process's figures (memory, event loop lag, collections) in it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  let sources: MetricSources | undefined;
  collectDefaultMetrics({ register: registry });
  addGauges(registers, () => sources);
  return {
    answers: countAnswers(registers),
    model: countModel(registers),
    watch(watched) {
      sources = watched;
    },
    read: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

/** Seconds; quotes take hundredths of one, a model up to a minute. */
const buckets = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60];

function countAnswers(registers: Registry[]): AnswerListener {
  const questions = new Counter({
    name: 'glose_questions_total',
    help: 'Questions asked, by what became of them and by the engine that answered.',
    labelNames: ['outcome', 'engine'],
    registers,
  });
  const seconds = new Histogram({
    name: 'glose_answer_seconds',
    help: 'Seconds from the question to the whole answer, without the wait for a turn.',
    labelNames: ['engine'],
    buckets,
    registers,
  });
  return {
    answered({ outcome, engine }, milliseconds) {
      questions.inc({ outcome, engine });
      seconds.observe({ engine }, milliseconds / 1_000);
    },
    failed: (outcome) => questions.inc({ outcome, engine: 'none' }),
  };
}

function countModel(registers: Registry[]): ModelListener {
  const calls = new Counter({
    name: 'glose_model_calls_total',
    help: 'Calls of the model that were answered.',
    registers,
  });
  const tokens = new Counter({
    name: 'glose_model_tokens_total',
    help: 'Tokens that the model read and wrote, where its provider counts them.',
    labelNames: ['direction'],
    registers,
  });
  const failures = new Counter({
    name: 'glose_model_failures_total',
    help: 'Calls of the model that failed, by kind.',
    labelNames: ['kind'],
    registers,
  });
  return {
    replied(counted) {
      calls.inc();
      if (counted === null) return;
      tokens.inc({ direction: 'read' }, counted.input);
      tokens.inc({ direction: 'written' }, counted.output);
    },
    failed: (kind) => failures.inc({ kind }),
  };
}

type Look = () => MetricSources | undefined;

/** What is asked for when the figures are, so that nothing has to tell of every change. */
function addGauges(registers: Registry[], look: Look): void {
  const gauge = (name: string, help: string, value: (sources: MetricSources) => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const sources = look();
        if (sources !== undefined) this.set(value(sources));
      },
    });
  gauge('glose_gateway_connected', '1 while the bot hears Discord.', (sources) =>
    sources.isGatewayConnected() ? 1 : 0,
  );
  gauge(
    'glose_library_articles',
    'Articles that are served.',
    ({ library }) => library.articles().length,
  );
  gauge('glose_library_passages', 'Passages of the articles that are served.', ({ library }) =>
    library.articles().reduce((sum, { passages }) => sum + passages.length, 0),
  );
  gauge(
    'glose_library_problems',
    'Files that could not be read as articles.',
    ({ library }) => library.problems().length,
  );
  gauge(
    'glose_moderation_unheld_messages',
    'Messages that were not held against the articles, as too many waited, since the start.',
    (sources) => sources.unheldMessages(),
  );
  addFeedback(registers, look);
}

function addFeedback(registers: Registry[], look: Look): void {
  const feedback = new Gauge({
    name: 'glose_feedback',
    help: 'Opinions of members on the answers that are kept.',
    labelNames: ['opinion'],
    registers,
    async collect() {
      const counted = await look()?.feedback();
      if (counted === undefined) return;
      feedback.set({ opinion: 'up' }, counted.up);
      feedback.set({ opinion: 'down' }, counted.down);
    },
  });
}
