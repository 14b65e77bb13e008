import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../../src/sandbox/page/markdown/blocks.js';
import { isWebAddress, parseInline } from '../../../src/sandbox/page/markdown/inline.js';
import type { Block, Inline } from '../../../src/sandbox/page/markdown/nodes.js';

/** A short form to compare with: `strong(bold)`, `link[address](words)`. */
function shown(nodes: readonly Inline[]): string {
  return nodes.map(shownNode).join('');
}

function shownNode(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return `code(${node.text})`;
    case 'link':
      return `link[${node.url}](${shown(node.children)})`;
    case 'member':
    case 'role':
    case 'channel':
      return `${node.kind}(${node.id})`;
    case 'everyone':
      return `everyone(${node.text})`;
    case 'command':
    case 'emoji':
      return `${node.kind}(${node.name})`;
    case 'timestamp':
      return `timestamp(${node.seconds} ${node.style})`;
    default:
      return `${node.kind}(${shown(node.children)})`;
  }
}

function shownBlock(block: Block): string {
  switch (block.kind) {
    case 'code':
      return `code ${block.language}: ${block.text}`;
    case 'quote':
      return `quote { ${block.children.map(shownBlock).join(' | ')} }`;
    case 'list': {
      const items = block.items.map((item) => item.map(shownBlock).join(' | '));
      return `list ${block.start} { ${items.join(' ; ')} }`;
    }
    case 'heading':
      return `heading ${block.level}: ${shown(block.children)}`;
    default:
      return `${block.kind}: ${shown(block.children)}`;
  }
}

const blocks = (text: string) => parseBlocks(text).map(shownBlock);

describe('marks within a line', () => {
  it.each([
    [
      '**bold** and *leaning* and _leaning_',
      'strong(bold) and emphasis(leaning) and emphasis(leaning)',
    ],
    ['***both***', 'strong(emphasis(both))'],
    ['__under **bold**__ ~~gone~~', 'underline(under strong(bold)) strike(gone)'],
    ['||the end||', 'spoiler(the end)'],
    ['`**not bold**` ``a ` b``', 'code(**not bold**) code(a ` b)'],
    ['snake_case_word and 2 * 3 * 4', 'snake_case_word and 2 * 3 * 4'],
    ['\\*as written\\*', '*as written*'],
    ['**open', '**open'],
    [
      '<@12> <@!12> <@&34> <#56> @everyone',
      'member(12) member(12) role(34) channel(56) everyone(@everyone)',
    ],
    ['</text show:99> <:wave:88>', 'command(text show) emoji(wave)'],
    ['<t:1700000000:R> <t:1700000000>', 'timestamp(1700000000 R) timestamp(1700000000 f)'],
    ['<t:9999999999999>', '<t:9999999999999>'],
  ])('reads %s', (text, expected) => {
    expect(shown(parseInline(text))).toBe(expected);
  });

  it.each([
    ['[words](https://a.example/b)', 'link[https://a.example/b](words)'],
    ['[**1**](<https://a.example/b>)', 'link[https://a.example/b](strong(1))'],
    ['see https://a.example/b.', 'see link[https://a.example/b](https://a.example/b).'],
    ['(https://a.example/b_(c))', '(link[https://a.example/b_(c)](https://a.example/b_(c)))'],
    ['<https://a.example/b>', 'link[https://a.example/b](https://a.example/b)'],
    ['[x](https://a.example "title")', 'link[https://a.example](x)'],
    ['[https://b.example](https://a.example)', 'link[https://a.example](https://b.example)'],
  ])('links %s', (text, expected) => {
    expect(shown(parseInline(text))).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//a.example',
    ' java\tscript:x',
  ])('never links to %s', (address) => {
    expect(isWebAddress(address)).toBe(false);
    expect(shown(parseInline(`[x](${address})`))).not.toContain('link[');
  });

  it('keeps markup for browsers as text', () => {
    expect(parseInline('<img src=x onerror=1>')).toEqual([
      { kind: 'text', text: '<img src=x onerror=1>' },
    ]);
  });
});

describe('blocks', () => {
  it('reads headings, quotes, subtext and the paragraphs between', () => {
    expect(blocks('# One\n## Two\n> quoted\n> **more**\n-# small\nplain\nlines')).toEqual([
      'heading 1: One',
      'heading 2: Two',
      'quote { paragraph: quoted\nstrong(more) }',
      'subtext: small',
      'paragraph: plain\nlines',
    ]);
  });

  it('reads lists, nested and numbered from where they begin', () => {
    expect(blocks('- a\n- b\n  - c\n3. d\n4. e')).toEqual([
      'list null { paragraph: a ; paragraph: b | list null { paragraph: c } }',
      'list 3 { paragraph: d ; paragraph: e }',
    ]);
  });

  it('takes code blocks as they are, with their language', () => {
    expect(blocks('before\n```js\nlet a = "**b**";\n```\nafter')).toEqual([
      'paragraph: before',
      'code js: let a = "**b**";',
      'paragraph: after',
    ]);
  });

  it('quotes everything after >>>', () => {
    expect(blocks('>>> a\n\nb')).toEqual(['quote { paragraph: a\n\nb }']);
  });

  it.each(['#hashtag', '>no space', '-no list', '```', '1.no'])('leaves %s as it is', (text) => {
    expect(blocks(text)).toEqual([`paragraph: ${text}`]);
  });
});

describe('any text', () => {
  const marks = fc.array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '__',
      '~~',
      '||',
      '`',
      '```',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\n',
      '> ',
      '- ',
      '# ',
      'https://a.b',
      'word',
      ' ',
      '\\',
      '<@1>',
    ),
    { maxLength: 60 },
  );

  it('is read without loss of its letters', () => {
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join('');
        const count = (from: string) => from.split('word').length - 1;
        // An address swallows what touches it, and shows it again; a masked one does not.
        const read = parseBlocks(text).map(shownBlock).join('\n');
        expect(count(read)).toBeGreaterThanOrEqual(count(text) - count(hidden(text)));
      }),
    );
  });

  it('however hostile, is read to its end', () => {
    for (const part of ['`', '*', '[', '||', '_', '> ', '- ', '[a](', '<t:', '``` ', '\\', '**_']) {
      expect(() => parseBlocks(part.repeat(4000 / part.length))).not.toThrow();
    }
  });
});

/** What stands in places that are not shown: addresses of masked links, languages of code blocks. */
function hidden(text: string): string {
  return [...text.matchAll(/\]\([^\n]*|```[^\n]*\n/g)].map(([match]) => match).join('');
}
