import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long step is. */
export interface Progress {
  /** Begins a step of `total` things. */
  begin(step: string, total: number): void;
  advance(): void;
  /** Ends the step, done or not. */
  end(): void;
}

/** A bar in a terminal, a line every tenth elsewhere; on the stream given, standard error as a rule. */
export function createProgress(stream: NodeJS.WriteStream): Progress {
  return stream.isTTY ? createBar(stream) : createLines(stream);
}

function createBar(stream: NodeJS.WriteStream): Progress {
  let bar: SingleBar | undefined;
  return {
    begin(step, total) {
      const format = `${step} {bar} {value}/{total} · {eta_formatted} left`;
      bar = new SingleBar({ format, stream, hideCursor: null }, Presets.shades_classic);
      bar.start(total, 0);
    },
    advance: () => bar?.increment(),
    end: () => bar?.stop(),
  };
}

function createLines(stream: NodeJS.WritableStream): Progress {
  let step = '';
  let total = 0;
  let done = 0;
  return {
    begin(name, count) {
      [step, total, done] = [name, count, 0];
      stream.write(`${step}: ${total}\n`);
    },
    advance() {
      done += 1;
      const tenth = Math.floor((done * 10) / total);
      if (tenth > Math.floor(((done - 1) * 10) / total))
        stream.write(`${step}: ${done}/${total}\n`);
    },
    end() {},
  };
}
