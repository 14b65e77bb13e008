import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/library/parse-file.js';
import { makeDocx } from './make-docx.js';
import { makePdf, type PdfText } from './make-pdf.js';

async function read(source: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const { article } = await parseFile({ source, bytes });
  return article;
}

const prose =
  'La coopération entre les deux pays a commencé en 2019, lorsque leurs ministres ont signé un accord à Moscou.';

describe('plain text', () => {
  it('has paragraphs, headings by their look, and lines broken at a margin joined', async () => {
    const article = await read(
      'note.txt',
      `Premier titre\n\n${prose}\n\nSECOND\n======\n\nUne phrase assez longue pour être coupée à la marge\nde la page, comme le font les vieux courriels, et\npuis la fin.\n\n- un\n- deux\n`,
    );
    expect(article.text).toBe(
      `Premier titre\n\n${prose}\n\nSECOND\n\nUne phrase assez longue pour être coupée à la marge de la page, comme le font les vieux courriels, et puis la fin.\n\nun\n\ndeux`,
    );
    expect(article.sections.map(({ heading, level }) => [heading, level])).toEqual([
      ['Premier titre', 2],
      ['SECOND', 1],
    ]);
  });

  it('takes each long line for a paragraph', async () => {
    expect((await read('note.txt', `${prose}\n${prose}`)).text).toBe(`${prose}\n\n${prose}`);
  });

  it('reads UTF-16, and front matter as in Markdown', async () => {
    const text = `---\ntitle: Été\nlanguage: fr-CA\nauthor: [Ada, Alan]\npublished: 2024.10\nurl: https://a.example/x\n---\n${prose}`;
    const article = await read('note.txt', Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(article).toMatchObject({
      title: 'Été',
      titleIsOurs: false,
      language: 'fr',
      author: 'Ada, Alan',
      published: '2024.10',
      url: 'https://a.example/x',
      text: prose,
    });
  });

  it.each([
    ['fr', prose],
    ['en', 'The two countries began to work together in 2019, when their ministers met in Moscow.'],
    ['de', 'Die beiden Länder begannen ihre Zusammenarbeit im Jahr 2019 mit einem Abkommen.'],
    ['und', '12 345 67 890 — 3,14'],
  ])('tells that a text is in %s', async (language, text) => {
    expect((await read('note.txt', text)).language).toBe(language);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html lang="fr-FR"><head><title>Le journal</title>
    <meta property="og:title" content="La Russie et la Chine"><meta name="author" content="Ada">
    <meta property="article:published_time" content="2024-01-01">
    <link rel="canonical" href="https://a.example/ru"></head><body>
    <nav><ul><li><a href="/">Accueil</a></li><li><a href="/s">Sport</a></li></ul></nav>
    <article><h1>La Russie et la Chine</h1>${`<p>${prose} Le <b>texte</b>&nbsp;: fin.</p>`.repeat(6)}
    <h2>Suite</h2><ul><li>un<ul><li>deux</li></ul></li></ul><blockquote><p>Cité.</p></blockquote>
    <table><tr><td>a</td><td>b</td></tr></table><pre>x\n y</pre><script>document.title = 'x'</script></article>
    <footer>Tous droits réservés</footer></body></html>`;

  it('gives its article with what it declares, and nothing around it', async () => {
    const article = await read('page.html', page);
    expect(article).toMatchObject({
      title: 'La Russie et la Chine',
      language: 'fr',
      author: 'Ada',
      published: '2024-01-01',
      url: 'https://a.example/ru',
    });
    expect(article.text).toContain(`${prose} Le texte\u00a0: fin.`);
    expect(article.text).not.toMatch(/Sport|droits|document\.title/);
    expect(article.text).toMatch(/Suite\n\nun\n\ndeux\n\nCité\.\n\na \| b\n\nx\n y$/);
  });

  it('loses the marks of notes', async () => {
    const note = '<sup><a href="#n1">[1]</a></sup>';
    const text = `<p>Un fait${note}, H<sup>2</sup>.</p><p>La note. <a href="#r1">↑</a></p>`;
    expect((await read('page.html', text)).text).toBe('Un fait, H2.\n\nLa note.');
  });

  it('gives everything where no article is found in it', async () => {
    expect((await read('page.htm', `<h2>Titre</h2>${prose}<br>Suite`)).text).toBe(
      `Titre\n\n${prose}\nSuite`,
    );
  });

  it('may be in another encoding if it says so', async () => {
    const bytes = Buffer.from(`<meta charset="iso-8859-1"><p>${prose}</p>`, 'latin1');
    expect((await read('page.html', bytes)).text).toBe(prose);
  });

  it('keeps the apostrophes of Windows-1252', async () => {
    const text = `${prose} L’article dit « non » – c’est tout.`;
    const single = text.replaceAll('’', '\u0092').replaceAll('–', '\u0096');
    const bytes = Buffer.from(`<meta charset="windows-1252"><p>${single}</p>`, 'latin1');
    expect((await read('page.html', bytes)).text).toBe(text);
  });

  it('is in UTF-8 where a byte order mark says so, whatever it says of itself', async () => {
    const bytes = Buffer.from(`\ufeff<meta charset="iso-8859-1"><p>${prose}</p>`);
    expect((await read('page.html', bytes)).text).toBe(prose);
  });
});

describe('a .docx document', () => {
  it('keeps headings', async () => {
    const article = await read(
      'd.docx',
      makeDocx(['Heading1|Un titre', prose, 'Heading2|Deux', prose]),
    );
    expect(article.text).toBe(`Un titre\n\n${prose}\n\nDeux\n\n${prose}`);
    expect(article.title).toBe('Un titre');
    expect(article.sections.map(({ level }) => level)).toEqual([1, 2]);
  });

  it('is refused when it unpacks to too much', async () => {
    const bomb = makeDocx([prose], { 'word/bomb.xml': new Uint8Array(80 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1_000_000);
    // Not that the file is too large: it is a few kilobytes.
    await expect(read('d.docx', bomb)).rejects.toMatchObject({
      message: expect.stringContaining('unpacks to more than 64 MiB'),
      fault: 'tooMuch',
    });
  });

  it.each([
    ['not a package', Buffer.from('PK not really')],
    ['cut short', makeDocx([prose]).subarray(0, 500)],
    ['of the old kind', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])],
  ])('is refused when it is %s', async (_, bytes) => {
    await expect(read('d.docx', bytes)).rejects.toThrow(/\.docx/);
  });
});

describe('a PDF', () => {
  const line = (text: string, y: number, size = 11, x = 72): PdfText => ({ text, x, y, size });
  const page = (number: number, lines: readonly PdfText[]) => [
    line('Revue de géopolitique', 800, 9),
    ...lines,
    line(`${number} / 2`, 40, 9),
  ];
  const pdf = makePdf(
    [
      page(1, [
        line('Un grand titre', 740, 20),
        line('La coopération entre les deux pays a commencé en 2019, lorsque leurs minis-', 700),
        line('tres ont signé un accord sur les semi-conducteurs. Ces semi-', 686),
        line('conducteurs manquent.', 672),
        line('\u2022 Un point', 652),
        line('\u2022 Un autre point', 638),
        line('Un second paragraphe qui commence ici et qui ne finit que sur la page', 610),
      ]),
      page(2, [
        line('suivante, après la coupure. Il en vient une autre.', 740),
        line('Deuxième partie', 700, 14),
        line('Voici la fin du texte, assez longue pour que ce soit le corps du document.', 670),
      ]),
    ],
    'Le titre du document',
  );

  it('gives paragraphs and headings with their pages, without headers and footers', async () => {
    const article = await read('a.pdf', pdf);
    expect(article.title).toBe('Le titre du document');
    const blocks = article.text.split('\n\n').map((text, index) => {
      const [kind, page] = [article.blocks[index * 6 + 2], article.blocks[index * 6 + 5]];
      return `${kind} p. ${page}: ${text}`;
    });
    expect(blocks).toEqual([
      '0 p. 1: Un grand titre',
      '1 p. 1: La coopération entre les deux pays a commencé en 2019, lorsque leurs ministres ont signé un accord sur les semi-conducteurs. Ces semi-conducteurs manquent.',
      '2 p. 1: Un point',
      '2 p. 1: Un autre point',
      '1 p. 1: Un second paragraphe qui commence ici et qui ne finit que sur la page suivante, après la coupure. Il en vient une autre.',
      '0 p. 2: Deuxième partie',
      '1 p. 2: Voici la fin du texte, assez longue pour que ce soit le corps du document.',
    ]);
  });

  it.each([
    ['has no text', makePdf([[], []]), 'The PDF has no text'],
    ['is damaged', Buffer.from('%PDF-1.4\nnothing'), 'not a sound PDF'],
  ])('is refused when it %s', async (_, bytes, message) => {
    await expect(read('a.pdf', bytes)).rejects.toThrow(message);
  });
});
