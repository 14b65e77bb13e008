import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { Caution } from '../answering/answer.js';
import { loadConfiguration } from '../config.js';
import { OperatorError } from '../errors.js';
import { type Comparison, compareRuns } from '../evaluation/compare-runs.js';
import { type Evaluation, reportOn } from '../evaluation/evaluation.js';
import { htmlReport } from '../evaluation/report/html-report.js';
import { runEvaluation } from '../evaluation/run-evaluation.js';
import { loadRun, saveRun } from '../evaluation/run-file.js';
import { composeArticle } from '../library/compose-article.js';
import { createLog } from '../log.js';
import { createProgress } from '../progress.js';
import { claimsAsText, measureClaims } from './eval-claims.js';
import { measureMessages, messagesAsText } from './eval-messages.js';
import { extractiveServices } from './eval-services.js';
import { comparisonAsText, reportAsText } from './eval-text.js';
import { asSettings, type CommonOptions, cautionOption, commonCommand } from './options.js';
import { printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface EvalOptions extends CommonOptions {
  readonly passages?: string;
  readonly questions?: string;
  readonly unanswerable?: string;
  readonly caution?: Caution;
  readonly claims?: string;
  readonly messages?: string;
  readonly without?: readonly string[];
  readonly save?: string;
  readonly compare?: readonly string[];
  readonly html?: string;
}

export function evalCommand(): Command {
  return commonCommand('eval', 'measure answers on questions of your own')
    .option('--passages <file>', 'JSON lines: {id, language, title, text}')
    .option('--questions <file>', 'JSON lines: {id, language, question, answers, …}')
    .option('--unanswerable <file>', 'questions that the passages do not answer')
    .addOption(cautionOption())
    .option('--claims <file>', 'claims instead: {id, language, claim, evidence, label}')
    .option('--messages <file>', 'messages instead: {id, language, text, label, functionality}')
    .option('--without <functionalities...>', 'of --messages, what is left out; * for any ending')
    .option('--save <file>', 'keep what was observed, for --compare')
    .option('--compare <runs...>', 'a saved run to compare this one with; or two saved runs')
    .option('--html <file>', 'write a report with charts, to be opened in a browser')
    .action(evaluate);
}

async function evaluate(options: EvalOptions): Promise<void> {
  if (options.claims !== undefined) {
    const { figures } = await measureClaims(options.claims, interruption());
    return options.json ? printJson(figures) : printText(claimsAsText(figures));
  }
  if (options.messages !== undefined) return examineMessages(options.messages, options);
  const { later, earlier } = await runsOf(options);
  const comparison = earlier === null ? null : compareRuns(earlier, later);
  if (options.save !== undefined) await saveRun(options.save, later);
  if (options.html !== undefined) await write(options.html, htmlReport(later, comparison));
  if (options.json) printJson(asJson(later, comparison));
  else printText(asText(later, comparison));
}

async function examineMessages(file: string, { without, json }: EvalOptions): Promise<void> {
  const { figures } = await measureMessages(file, {
    signal: interruption(),
    ...(without !== undefined && { without }),
  });
  return json ? printJson(figures) : printText(messagesAsText(figures));
}

/** The run to report on, and the one that it is compared with. */
async function runsOf(
  options: EvalOptions,
): Promise<{ readonly later: Evaluation; readonly earlier: Evaluation | null }> {
  const [before, after, ...more] = options.compare ?? [];
  if (more.length > 0) throw new MisuseError('--compare takes one saved run, or two.');
  // Read before anything is measured: a wrong name should not cost the minutes of a run.
  const earlier = before === undefined ? null : await loadRun(before);
  const later = after === undefined ? await measure(options) : await loadRun(after);
  return { later, earlier };
}

async function measure(options: EvalOptions): Promise<Evaluation> {
  const { passages, questions, unanswerable, caution } = options;
  if (passages === undefined || questions === undefined) {
    throw new MisuseError(
      'Name what to measure with: --passages FILE and --questions FILE, or --compare with two saved runs.',
    );
  }
  const configuration = loadConfiguration({
    ...asSettings(options),
    ...(caution !== undefined && { GLOSE_CAUTION: caution }),
  });
  const log = createLog({ level: configuration.logLevel, readable: process.stderr.isTTY });
  return runEvaluation({
    passages,
    questions,
    unanswerable,
    composeArticle,
    openServices: extractiveServices(configuration, log),
    progress: createProgress(process.stderr),
    signal: interruption(),
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

async function write(file: string, content: string): Promise<void> {
  await writeFile(file, content).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`${file} cannot be written: ${reason}.`, { cause: error });
  });
}

/** The figures stand at the top, where they have always stood. */
function asJson(evaluation: Evaluation, comparison: Comparison | null): unknown {
  const { figures, ...report } = reportOn(evaluation);
  return { ...figures, ...report, ...(comparison !== null && { comparison }) };
}

function asText(evaluation: Evaluation, comparison: Comparison | null): string {
  const report = reportAsText(reportOn(evaluation));
  return comparison === null ? report : `${report}\n\n${comparisonAsText(comparison)}`;
}
