import type { Command } from 'commander';
import { createAnswerer } from '../answering/answerer.js';
import { type Configuration, loadConfiguration } from '../config.js';
import { OperatorError } from '../errors.js';
import type { EvaluationFigures } from '../evaluation/figures.js';
import { type OpenServices, runEvaluation } from '../evaluation/run-evaluation.js';
import { composeArticle } from '../library/compose-article.js';
import { createLog, type Log } from '../log.js';
import { createProgress } from '../progress.js';
import { createRetrieval } from '../retrieval/retrieval.js';
import { chosenEmbedder } from '../services.js';
import { openStorage } from '../storage/storage.js';
import { asSettings, type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';

interface EvalCommandOptions extends CommonOptions {
  readonly passages: string;
  readonly questions: string;
  readonly unanswerable?: string;
}

export function evalCommand(): Command {
  return commonCommand('eval', 'measure answers on questions of your own')
    .requiredOption('--passages <file>', 'JSON lines: {id, language, title, text}')
    .requiredOption('--questions <file>', 'JSON lines: {id, language, question, answers, …}')
    .option('--unanswerable <file>', 'questions that the passages do not answer')
    .action(async (options: EvalCommandOptions) => {
      const configuration = loadConfiguration(asSettings(options));
      const log = createLog({ level: configuration.logLevel, readable: process.stderr.isTTY });
      const figures = await runEvaluation({
        passages: options.passages,
        questions: options.questions,
        unanswerable: options.unanswerable,
        composeArticle,
        openServices: extractiveServices(configuration, log),
        progress: createProgress(process.stderr),
        signal: interruption(),
      });
      if (options.json) printJson(figures);
      else printText(asTable(figures));
    });
}

/** So that Ctrl-C leaves no temporary library behind. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort(new OperatorError('Interrupted; nothing was measured.'));
  });
  return controller.signal;
}

/** Measured without a model, so that the figures are the same each time and cost nothing. */
function extractiveServices(configuration: Configuration, log: Log): OpenServices {
  return async ({ directory, library }) => {
    const embedder = await chosenEmbedder(configuration);
    const storage = await openStorage({ directory });
    const retrieval = await createRetrieval({ storage, dataDirectory: directory, embedder, log });
    const { analyser, indexer, sufficiencyThreshold } = retrieval;
    return {
      indexer,
      retriever: retrieval.retriever(library),
      createAnswerer: (retriever) =>
        createAnswerer({
          library,
          retriever,
          analyser,
          writer: null,
          sufficiencyThreshold,
          log,
        }),
      async close() {
        await retrieval.close();
        await storage.close();
      },
    };
  };
}

function asTable(figures: EvaluationFigures): string {
  const entries = Object.entries(figures);
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)}  ${asCell(value)}`).join('\n');
}

function asCell(value: unknown): string {
  if (value === null) return '–';
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}
