import { FileProblem } from './file-problem.js';
import { checkMetadata } from './metadata-schema.js';
import type { DocumentMetadata } from './source-block.js';

export interface WithFrontMatter {
  readonly metadata: DocumentMetadata;
  /** The text after the front matter. */
  readonly body: string;
}

/**
 * Reads the YAML between two lines of `---` at the very start of a text, if there is any. Keys that
 * the library does not know are left alone: other programs may use them.
 * Throws a FileProblem that names the line or the key.
 */
export async function readFrontMatter(text: string): Promise<WithFrontMatter> {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return { metadata: {}, body: text };
  const rest = text.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
  if (closing === null) {
    // A text may begin with a rule; only what looks like `key: value` is front matter left open.
    if (!/^[A-Za-z]+[ \t]*:/.test(rest)) return { metadata: {}, body: text };
    throw new FileProblem(
      'The front matter that line 1 opens is never closed. Put a line of --- after its last line.',
      { fault: 'frontMatter' },
    );
  }
  const body = rest.slice(closing.index + closing[0].length);
  return { metadata: checkMetadata(await parseYaml(rest.slice(0, closing.index))), body };
}

/** Longest front matter that is read; the text itself belongs below it. */
const maximumLength = 16_384;

/** Scalars as they were written, so that `published: 2024.10` keeps its zero. */
async function parseYaml(source: string): Promise<ReadonlyMap<string, unknown>> {
  if (source.length > maximumLength) {
    throw new FileProblem('The front matter is longer than 16 kB. Put the text below it.', {
      fault: 'frontMatter',
    });
  }
  const yaml = await import('yaml');
  // The core schema makes plain data only; no key is worth an alias, so none is followed.
  const document = yaml.parseDocument(source, { schema: 'core', uniqueKeys: true });
  const fault = document.errors[0];
  if (fault !== undefined) throw broken(fault.linePos?.[0].line ?? 1, fault.message);
  if (document.contents === null) return new Map();
  if (!yaml.isMap(document.contents)) throw broken(1, 'it is not a list of `key: value` lines');
  const values = new Map<string, unknown>();
  for (const { key, value } of document.contents.items) {
    if (yaml.isScalar(key)) values.set(String(key.value), plain(value, yaml));
  }
  return values;
}

function plain(node: unknown, yaml: typeof import('yaml')): unknown {
  if (yaml.isScalar(node)) return typeof node.value === 'number' ? node.source : node.value;
  if (yaml.isSeq(node)) return node.items.map((item) => (yaml.isScalar(item) ? item.value : {}));
  return node === null ? null : {};
}

function broken(line: number, reason: string): FileProblem {
  const first = reason.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
  // The line of --- comes before the first line of YAML.
  return new FileProblem(
    `The front matter cannot be read at line ${line + 1}: ${first}. Correct that line.`,
    { fault: 'frontMatter' },
  );
}
