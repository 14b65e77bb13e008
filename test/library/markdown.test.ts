import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, parseMarkedUp } from '../../src/library/formats/markdown.js';
import { markdownPieces } from '../../src/library/formats/markdown-pieces.js';

async function blocksOf(markdown: string): Promise<readonly string[]> {
  const { blocks } = await parseMarkdown(markdown);
  return blocks.map(({ kind, level, text }) => `${kind} ${level}: ${text}`);
}

describe('parseMarkdown', () => {
  it('keeps the text and drops the marks', async () => {
    expect(
      await blocksOf(
        '# Un *titre*\n\nDu **gras**, du `code`, un [lien](https://a.example), une ![image](x.png).\nSuite.\n\nvers\\\nlibre<br>fin &amp; suite',
      ),
    ).toEqual([
      'heading 1: Un titre',
      'paragraph 0: Du gras, du code, un lien, une image. Suite.',
      'paragraph 0: vers\nlibre\nfin & suite',
    ]);
  });

  it('knows lists, quotations, code, tables and notes', async () => {
    expect(
      await blocksOf(
        '- un\n  - deux\n\n> ## Cité\n> mot\n\n```js\na\n\nb\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nTexte[^1].\n\n[^1]: Une note.\n\n---\n',
      ),
    ).toEqual([
      'item 1: un',
      'item 2: deux',
      'quotation 0: Cité',
      'quotation 0: mot',
      'code 0: a\n\nb',
      'row 0: a | b',
      'row 0: 1 | 2',
      'paragraph 0: Texte.',
      'paragraph 0: Une note.',
    ]);
  });

  it('takes the text of HTML without tags, comments and scripts', async () => {
    expect(
      await blocksOf(
        '<div align="center">\n<p>Un &lt;texte&gt; <b>gras</b></p>\n</div>\n\n<!-- secret -->\n\n<script>alert(1)</script>\n\nFin.',
      ),
    ).toEqual(['paragraph 0: Un <texte> gras', 'paragraph 0: Fin.']);
  });

  it('reads plain prose as the parser does', async () => {
    const line = fc.constantFrom(
      'Le roi dort.',
      'Paris (1900)',
      '« Oui »',
      '# Un titre',
      '## Deux',
      '#',
      '#mot',
      '===',
      '---',
      '- item',
      '1. un',
      '    code',
      '> cité',
      'a *b* c',
      '[x]: /y',
      '[x]',
      'fin  ',
      'www.a.example',
      '| a |',
      '\ta',
      '+ b',
      '`c`',
      'É…',
      '',
      '',
      '',
      ' ',
    );
    const markdown = fc
      .array(line, { maxLength: 12 })
      .map((lines) => ['Début.', '', ...lines].join('\n'));
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const { blocks } = await parseMarkdown(text);
        expect(blocks).toEqual(await parseMarkedUp(text));
      }),
      { numRuns: 200 },
    );
  });

  it('reads a long text in pieces as it would in one', async () => {
    const section =
      '## Titre *un*\n\nUn [lien][x] ici.\n\n```\n# pas un titre\n\n# ni un\n```\n\n<!-- c\n\n# ni\n-->\n\n';
    const text = `${section.repeat(20)}[x]: /y\n`;
    const pieces = markdownPieces(text, 150);
    expect(pieces.length).toBeGreaterThan(9);
    const read = await Promise.all(pieces.map((piece) => parseMarkedUp(piece)));
    expect(read.flat()).toEqual(await parseMarkedUp(text));
  });
});
