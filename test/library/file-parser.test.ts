import { describe, expect, it, onTestFinished } from 'vitest';
import { createFileParser, type FileParserOptions } from '../../src/library/file-parser.js';
import { unpackArticle } from '../../src/library/packed-article.js';
import { makePdf } from './make-pdf.js';

function createParser(options?: FileParserOptions) {
  const parser = createFileParser(options);
  onTestFinished(() => parser.close());
  return parser;
}

function text(content: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(content));
}

const large = '## Titre\n\nUne phrase *assez* simple. Une autre.\n\n'.repeat(300);

describe('the parser of files', () => {
  it('gives the same article from the worker thread as from here', async () => {
    const [there, here] = [createParser(), createParser({ worker: null })];
    const identity = { id: 'a', source: 'a.md' };
    const one = await there.parse({ source: 'a.md', bytes: text(large) });
    const other = await here.parse({ source: 'a.md', bytes: text(large) });
    expect(unpackArticle(one.article, identity)).toEqual(unpackArticle(other.article, identity));
    expect({ ...one, article: null }).toEqual({ ...other, article: null });
  });

  it('names the problem of a file that the worker thread read', async () => {
    const bytes = new Uint8Array(makePdf([[]]));
    await expect(createParser().parse({ source: 'a.pdf', bytes })).rejects.toThrow(
      'The PDF has no text',
    );
  });

  it('gives a file up that takes too long, and reads the next', async () => {
    const parser = createParser({ timeout: 1 });
    const slow = parser.parse({ source: 'a.md', bytes: text(large.repeat(20)) });
    await expect(slow).rejects.toThrow('was given up');
    const small = await parser.parse({ source: 'a.md', bytes: text('Une phrase.') });
    expect(small.article.text).toBe('Une phrase.');
  });

  it('never reads here what a server gave, however small: a few letters can take seconds', async () => {
    const url = new URL('data:text/javascript,process.exit(3)');
    const parser = createParser({ worker: url });
    const ours = await parser.parse({ source: 'a.md', bytes: text('Une phrase.') });
    expect(ours.article.text).toBe('Une phrase.');
    const theirs = parser.parse({ source: 'server:1/a.md', bytes: text('Une phrase.') });
    await expect(theirs).rejects.toThrow('broke off');
  });

  it('survives a worker thread that stops', async () => {
    const url = new URL('data:text/javascript,process.exit(3)');
    const parser = createParser({ worker: url });
    await expect(parser.parse({ source: 'a.md', bytes: text(large) })).rejects.toThrow('broke off');
  });
});
