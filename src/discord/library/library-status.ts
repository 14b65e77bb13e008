import type { ServerFile, ServerStatus } from '../../library/server-library.js';
import { binarySize } from '../../locales/binary-size.js';
import { languageName } from '../../locales/language-name.js';
import type { Messages } from '../../locales/messages.js';
import { limits } from '../limits.js';
import { pack } from '../rendering/pack.js';
import { privately, type Reply } from '../reply.js';
import { safeText } from '../safe-text.js';
import { shownTitle } from './own-files.js';

/** More is not read, and each is a message of its own. */
const mostMessages = 5;

/**
 * What is in a server's library, a line or two a file, those first with which something is wrong; in
 * as many messages as that takes, or with a count of what is left.
 */
export function libraryStatus(status: ServerStatus, messages: Messages): Reply {
  const { size, limits: most } = status;
  if (status.files.length === 0) return privately({ content: messages.library.noneYet });
  const files = [...status.files].sort((one, other) => urgency(other) - urgency(one));
  const heading = messages.library.status({
    articles: files.length,
    size: binarySize(messages.language, size),
    most: binarySize(messages.language, most.size),
  });
  const lines = files.map((file) => linesOf(file, messages));
  return privately(...contents(heading, lines, messages).map((content) => ({ content })));
}

function urgency({ problem }: ServerFile): number {
  return problem === null ? 0 : 1;
}

function contents(heading: string, lines: readonly string[], messages: Messages): string[] {
  for (let shown = lines.length; ; shown -= 1) {
    const left = lines.length - shown;
    const packed = pack(
      [
        { text: heading, leads: true },
        ...lines.slice(0, shown).map((text) => ({ text })),
        ...(left === 0 ? [] : [{ text: messages.library.andMore(left) }]),
      ],
      limits.content,
    );
    if (packed.length <= mostMessages) return packed;
  }
}

function linesOf(file: ServerFile, messages: Messages): string {
  const { problem, size, updatedAt } = file;
  const line = [
    `- **${shownTitle(file)}**`,
    ...facts(file, messages),
    binarySize(messages.language, size),
    `<t:${Math.floor(updatedAt / 1_000)}:d>`,
  ].join(' · ');
  return problem === null ? line : `${line}\n  ⚠️ ${problem(messages)}`;
}

function facts({ served, isReading }: ServerFile, messages: Messages): readonly string[] {
  const words = messages.library;
  if (served === null) return isReading ? [words.beingRead] : [];
  const { language, translationOf, passages, version } = served;
  return [
    ...(language === 'und' ? [] : [languageName(messages.language, language)]),
    ...(translationOf === null ? [] : [words.translationOf(safeText(translationOf, 100))]),
    words.passages(passages),
    messages.reader.version(version.slice(0, 7)),
  ];
}
