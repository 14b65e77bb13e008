/** What a scripted model says, piece by piece, when a test says so. */
export interface Speech extends AsyncIterable<string> {
  say(piece: string): void;
  end(): void;
}

export function createSpeech(): Speech {
  const pieces: string[] = [];
  let ended = false;
  let wake = () => {};
  return {
    say(piece) {
      pieces.push(piece);
      wake();
    },
    end() {
      ended = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      for (let said = 0; ; said += 1) {
        while (said >= pieces.length && !ended) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const piece = pieces[said];
        if (piece === undefined) return;
        yield piece;
      }
    },
  };
}
