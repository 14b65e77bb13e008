import type { ServerFile, ServerStatus } from '../../library/server-library.js';
import { binarySize } from '../../locales/binary-size.js';
import { languageName } from '../../locales/language-name.js';
import type { Messages } from '../../locales/messages.js';
import { limits } from '../limits.js';
import { type Block, pack } from '../rendering/pack.js';
import { privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';
import { shownTitle } from './own-files.js';

/** What is in a server's library, a line or two a file, in as many messages as that takes. */
export function libraryStatus(
  { files, size, limits: most }: ServerStatus,
  messages: Messages,
): Reply {
  if (files.length === 0) return privately({ content: messages.library.noneYet });
  const sizeOf = (bytes: number) => binarySize(messages.language, bytes);
  const heading = messages.library.status({
    articles: files.length,
    size: sizeOf(size),
    most: sizeOf(most.size),
  });
  const blocks = files.map((file) => ({ text: lines(file, messages, sizeOf(file.size)) }));
  const contents = pack(
    [{ text: heading, leads: true } satisfies Block, ...blocks],
    limits.content,
  );
  return privately(...contents.map((content) => ({ content })));
}

function lines(file: ServerFile, messages: Messages, size: string): string {
  const words = messages.library;
  const { served, problem, updatedAt } = file;
  const facts =
    served === null
      ? [file.isReading ? words.beingRead : null]
      : [
          served.language === 'und' ? null : languageName(messages.language, served.language),
          served.translationOf === null
            ? null
            : words.translationOf(safeText(served.translationOf, 100)),
          words.passages(served.passages),
          messages.reader.version(served.version.slice(0, 7)),
        ];
  const whole = [
    `**${shownTitle(file)}**`,
    ...facts,
    size,
    `<t:${Math.floor(updatedAt / 1_000)}:d>`,
  ];
  const line = `- ${whole.filter((fact) => fact !== null).join(' · ')}`;
  return problem === null ? line : `${line}\n  ⚠️ ${problem(messages)}`;
}
