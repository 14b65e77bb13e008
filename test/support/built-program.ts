import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type BuiltProgram = 'src/cli.js' | 'src/main.js' | 'src/sandbox/main.js';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program of dist/ as its own process; `npm test` builds first. */
export function startProgram(
  program: BuiltProgram,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningProgram {
  const file = join(root, 'dist', program);
  if (!existsSync(file)) throw new Error(`${file} is not built: run npm run build`);
  const child = spawn(process.execPath, [file, ...words], {
    cwd: root,
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  const ended = new Promise<Run>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return {
    child,
    ended,
    printed: (pattern) => untilPrinted(child, ended, pattern, () => stdout + stderr),
  };
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<Run>;
  /** Resolves with the match once it was printed; rejects when the program ends before. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>;
}

/** Runs a program to its end. */
export function runProgram(
  program: BuiltProgram,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return startProgram(program, words, environment).ended;
}

/** What the tester has set for a Glose of their own must not reach the one under test. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(GLOSE_|DISCORD_|OPENAI_|ANTHROPIC_|MISTRAL_|OLLAMA_)/;
  return {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
    // An empty value wins over a .env file and counts as absent.
    DISCORD_TOKEN: '',
    GLOSE_MODEL: '',
  };
}

function untilPrinted(
  child: ChildProcess,
  ended: Promise<Run>,
  pattern: RegExp,
  printed: () => string,
): Promise<RegExpMatchArray> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const match = printed().match(pattern);
      if (match !== null) resolve(match);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    void ended.then(() => reject(new Error(`ended without printing ${pattern}:\n${printed()}`)));
    look();
  });
}
