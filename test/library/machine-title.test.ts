import { describe, expect, it } from 'vitest';
import { isMachineTitle } from '../../src/library/machine-title.js';
import { parseFile } from '../../src/library/parse-file.js';
import { makePdf } from './make-pdf.js';

const prose =
  'La coopération entre les deux pays a commencé en 2019, lorsque leurs ministres ont signé un accord à Moscou.';

describe('a title left by a program', () => {
  it.each([
    '',
    ' — ',
    'about:blank',
    'data:text/html,x',
    'https://a.example/page?x=1',
    'www.a.example',
    'file:///home/ada/x',
    'C:\\Users\\Ada\\report',
    '/home/ada/report',
    '~/report',
    'main.tex',
    'Rapport final v2.docx',
    'Microsoft Word - rapport.doc',
    'Untitled',
    'untitled-2',
    'Untitled document',
    'Sans titre 1',
    'Document1',
    'undefined',
  ])('is “%s”', (title) => expect(isMachineTitle(title)).toBe(true));

  it.each([
    'About: blank pages in history',
    'Introduction à Node.js',
    'Microsoft rachète Activision',
    'Untitled: une histoire de l’art',
    'Documents secrets',
    'TCP/IP',
    'Page blanche',
    '1984',
    'Qui a peur de https://a.example ?',
    '中国',
  ])('is not “%s”', (title) => expect(isMachineTitle(title)).toBe(false));
});

describe('an article whose file has such a title', () => {
  const titleOf = async (source: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const { article } = await parseFile({ source, bytes });
    return [article.title, article.titleIsOurs];
  };
  const pdf = (...heading: string[]) => {
    const body = { text: prose, x: 72, y: 700, size: 11 };
    const lines = heading.map((text) => ({ text, x: 72, y: 740, size: 20 }));
    return makePdf([[...lines, body]], 'about:blank');
  };
  const page = (head: string, heading = '') =>
    `<!doctype html><html><head>${head}</head><body><article>${heading}${`<p>${prose}</p>`.repeat(6)}</article></body></html>`;

  it('is called by its first heading', async () => {
    expect(await titleOf('a.pdf', pdf('Un grand titre'))).toEqual(['Un grand titre', false]);
    const blank = page('<title>about:blank</title>', '<h1>Un grand titre</h1>');
    expect(await titleOf('a.html', blank)).toEqual(['Un grand titre', false]);
  });

  it('is called by its file where it has no heading, or one that is no better', async () => {
    expect(await titleOf('sur-la-paix.pdf', pdf())).toEqual(['Sur la paix', true]);
    expect(await titleOf('sur-la-paix.pdf', pdf('about:blank'))).toEqual(['Sur la paix', true]);
    const untitled = page('<title>Untitled</title>');
    expect(await titleOf('sur-la-paix.html', untitled)).toEqual(['Sur la paix', true]);
  });

  it('is called by the better of two titles', async () => {
    const head =
      '<title>La Russie et la Chine</title><meta property="og:title" content="Untitled">';
    expect(await titleOf('a.html', page(head))).toEqual(['La Russie et la Chine', false]);
  });

  it('is called by a heading that stands outside of the article', async () => {
    const outside = page('<title>about:blank</title>').replace(
      '<body>',
      '<body><header><nav><h1>Un grand titre</h1><a href="/">Accueil</a></nav></header>',
    );
    expect(await titleOf('a.html', outside)).toEqual(['Un grand titre', false]);
  });

  it('keeps the title that its author wrote above it, whatever it is', async () => {
    expect(await titleOf('a.md', `---\ntitle: Untitled\n---\n${prose}`)).toEqual([
      'Untitled',
      false,
    ]);
  });
});
