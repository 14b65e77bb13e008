import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfiguration } from '../../src/config.js';
import { OperatorError } from '../../src/errors.js';
import { createServices, type Services } from '../../src/services.js';
import { type ArticleQuestion, articleQuestions } from '../answering/article-questions.js';
import { createMeasuredLog, type MeasuredLog } from './measured-log.js';
import { type Asked, describeAsked, summarise } from './report.js';

const noModel = `No model is set, so there is nothing to try. Set one in .env or for this command, for example
  GLOSE_MODEL=openai OPENAI_API_KEY=… npm run test:live
  GLOSE_MODEL=ollama:gemma3 npm run test:live
(openai, anthropic, mistral or ollama; README.md has the settings). Every question is a call, some two;
GLOSE_MODEL_PRICE=INPUT/OUTPUT, the prices of a million tokens, shows what they cost.`;

/** Asks the article's questions of the configured model, and prints what it says and what that takes. */
async function live(): Promise<void> {
  const { values } = parseArgs({ options: { limit: { type: 'string' } } });
  const directory = await mkdtemp(join(tmpdir(), 'glose-live-'));
  const measured = createMeasuredLog();
  try {
    const configuration = loadConfiguration({ GLOSE_DATA: directory });
    if (configuration.model === null) throw new OperatorError(noModel);
    const services = await createServices(configuration, { log: measured.log, watch: false });
    try {
      await askAll(services, measured, articleQuestions.slice(0, limitOf(values.limit)));
    } finally {
      await services.close();
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function askAll(
  { library, model, answerer }: Services,
  measured: MeasuredLog,
  questions: readonly ArticleQuestion[],
): Promise<void> {
  await library.settled();
  await model?.check();
  const all: Asked[] = [];
  for (const question of questions) {
    const start = performance.now();
    let firstMs: number | null = null;
    const answer = await answerer.answer(question.question, {
      onPartial() {
        firstMs ??= performance.now() - start;
      },
    });
    const wholeMs = performance.now() - start;
    const asked = { question, answer, calls: measured.take(), firstMs, wholeMs };
    all.push(asked);
    console.log(`${describeAsked(asked)}\n`);
  }
  console.log(summarise(model?.name ?? '', all));
}

function limitOf(given: string | undefined): number {
  const limit = given === undefined ? articleQuestions.length : Number(given);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new OperatorError(`--limit ${given}: must be a whole number above 0.`);
}

try {
  await live();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
