import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/library/article.js';
import { composeArticle } from '../../src/library/compose-article.js';
import { unpackArticle } from '../../src/library/packed-article.js';
import { parseFile } from '../../src/library/parse-file.js';
import type { SourceBlock } from '../../src/library/source-block.js';
import { readerLink } from '../../src/web/citation-links.js';
import { startWeb, type WebProps } from '../../src/web/start-web.js';
import { startWebServer, type WebServer } from '../../src/web/web-server.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';

const firstArticle = new URL('../../knowledge/russie-chine-ia.md', import.meta.url);

/** An article of every kind of block, in two pages of a PDF. */
const handbook = composeArticle({
  id: 'handbook',
  title: 'A Handbook of Rivers, Lakes and the Places where They Meet',
  language: 'en',
  author: 'Ada Rivers',
  published: '2024-03-09',
  url: 'https://example.org/handbook',
  blocks: (
    [
      ['paragraph', 0, 'Rivers run to the sea. Lakes wait for them on the way.'],
      ['heading', 1, 'Lengths'],
      ['paragraph', 0, 'The longest ones are listed here.'],
      ['row', 0, 'River | Continent | Length'],
      ['row', 0, 'Nile | Africa | 6650 km'],
      ['row', 0, 'Amazon | South America | 6400 km'],
      ['heading', 2, 'How a length is measured'],
      ['item', 1, 'Begin at the farthest source.'],
      ['item', 2, 'Springs that dry up in summer do not count.'],
      ['item', 1, 'Follow the middle of the bed.'],
      ['code', 0, 'length = sum(steps)\n  if step.isMeasured: add(step)'],
      ['heading', 1, 'What was said of them'],
      ['quotation', 0, 'No man ever steps in the same river twice.'],
      ['paragraph', 0, 'It is quoted often. It is understood seldom.'],
    ] as const
  ).map(
    ([kind, level, text], index): SourceBlock => ({ kind, level, text, page: index < 6 ? 1 : 2 }),
  ),
});

describe.skipIf(withoutChromium())('the reader in a browser', () => {
  let browser: Browser;
  let site: WebServer;
  let siteProps: WebProps;
  let article: Article;
  const pages: Page[] = [];

  beforeAll(async () => {
    const bytes = await readFile(firstArticle);
    const parsed = await parseFile({ source: 'russie-chine-ia.md', bytes });
    article = unpackArticle(parsed.article, {
      id: 'russie-chine-ia',
      source: 'russie-chine-ia.md',
    });
    const served = [article, handbook];
    siteProps = {
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      frameAncestors: [],
      library: {
        articles: () => served,
        article: async (id) => served.find((one) => one.id === id),
      },
    };
    site = await startWeb(siteProps);
    browser = await openChromium();
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    await page.goto(path.startsWith('http') ? path : `${site.address}${path}`);
    return page;
  }

  function cite(firstSentence: number, endSentence: number): string {
    const { id, version } = article;
    const place = { articleId: id, articleVersion: version, firstSentence, endSentence };
    return readerLink(site.address, place);
  }

  /** Of all sentences on the page, those that stand on the colour of a highlight. */
  function highlighted(page: Page): Promise<string[]> {
    return page.evaluate<string[]>(`
      const paints = (element) =>
        element !== null && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
      [...document.querySelectorAll('[id]')]
        .filter((one) => /^s\\d+$/.test(one.id) && (paints(one) || paints(one.closest('mark'))))
        .map((one) => one.id)`);
  }

  it('scrolls to the sentence of a citation and highlights it alone', async () => {
    const last = article.sentences.length - 1;
    const page = await open(cite(last - 1, last));
    expect(await highlighted(page)).toEqual([`s${last - 1}`]);
    const box = await page.locator(`#s${last - 1}`).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(800);
    await keepScreenshot(page, 'reader-cited-light');
  });

  it('highlights every sentence of a citation of several', async () => {
    const page = await open(cite(4, 7));
    expect(await highlighted(page)).toEqual(['s4', 's5', 's6']);
    await keepScreenshot(page, 'reader-cited-several');
  });

  it('shows title and what is known of the article first', async () => {
    const page = await open('/read/handbook');
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.textContent()).toBe(handbook.title);
    expect(await page.getByText('By Ada Rivers').isVisible()).toBe(true);
    await keepScreenshot(page, 'reader-top');
  });

  it('moves the highlight when another sentence is cited on the same page', async () => {
    const page = await open(cite(2, 3));
    await page.goto(cite(9, 10));
    expect(await highlighted(page)).toEqual(['s9']);
  });

  it('highlights a cited row of a table', async () => {
    const row = handbook.sentences.find(({ start, end }) =>
      handbook.text.slice(start, end).startsWith('Nile'),
    );
    const page = await open(`/read/handbook#s${row?.index}`);
    expect(await highlighted(page)).toEqual([`s${row?.index}`]);
    await keepScreenshot(page, 'reader-handbook');
  });

  it.each(['light', 'dark'] as const)('is legible in %s', async (colorScheme) => {
    const page = await open(cite(4, 5), { colorScheme });
    const contrast = await page.evaluate<Record<string, number>>(contrasts);
    for (const [what, ratio] of Object.entries(contrast)) {
      expect(ratio, what).toBeGreaterThanOrEqual(4.5);
    }
    await keepScreenshot(page, `reader-${colorScheme}`);
  });

  it.each(['/', '/read/russie-chine-ia', '/read/handbook', '/nowhere'])(
    'needs no sideways scrolling at 400 pixels: %s',
    async (path) => {
      const page = await open(path, { viewport: { width: 400, height: 800 }, colorScheme: 'dark' });
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width).toBeLessThanOrEqual(400);
      await keepScreenshot(page, `reader-400${path.replaceAll('/', '-')}`);
    },
  );

  it('leads by keyboard past its surroundings to the text, and from section to section', async () => {
    const page = await open('/read/russie-chine-ia?lang=fr');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Aller au texte');
    await page.keyboard.press('Enter');
    expect(await page.evaluate<string>('document.activeElement.tagName')).toBe('MAIN');
    const section = article.sections.at(-1);
    await page.getByRole('navigation', { name: 'Sommaire' }).getByRole('link').last().click();
    expect(page.url()).toContain(encodeURI(`#${section?.slug}`));
    const heading = page.getByRole('heading', { name: section?.heading ?? '' });
    expect(await heading.isVisible()).toBe(true);
  });

  it('shows its highlight in a frame of an origin that it allows, and in no other', async () => {
    const framed = new Hono().get('/', (context) =>
      context.html(`<iframe src="${context.req.query('show')}" width="600" height="500"></iframe>`),
    );
    const host = await startWebServer({ app: framed, host: '127.0.0.1', port: 0 });
    const allowing = await startWeb({ ...siteProps, frameAncestors: [host.address] });
    const shown = async (reader: WebServer) => {
      const show = encodeURIComponent(`${reader.address}/read/${article.id}#s9`);
      const page = await open(`${host.address}/?show=${show}`);
      return page.frames()[1];
    };
    try {
      const frame = await shown(allowing);
      const sentence = frame?.locator('#s9:target');
      await sentence?.waitFor();
      const box = await sentence?.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(500);
      const refused = await shown(site);
      expect(await refused?.locator('#s9').count()).toBe(0);
    } finally {
      await allowing.close();
      await host.close();
    }
  });

  it('breaks none of its own rules: nothing is refused by its policy, nothing fails', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    pages.push(page);
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('requestfailed', (failed) => complaints.push(failed.url()));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    for (const path of ['/', '/read/handbook']) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    }
    expect(complaints).toEqual([]);
  });
});

/** Run in the page: the WCAG 2.2 contrast of what is read. */
const contrasts = `(() => {
  const luminance = (color) => {
    const [red, green, blue] = color.match(/[\\d.]+/g).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const style = (selector) => getComputedStyle(document.querySelector(selector));
  const ratio = (selector, ground) => {
    const [dark, light] = [luminance(style(selector).color), luminance(ground)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const paper = style('html').backgroundColor;
  return {
    text: ratio('article p', paper),
    particulars: ratio('.particulars li', paper),
    contents: ratio('.contents a', paper),
    'way back': ratio('.site a', paper),
    'highlighted sentence': ratio(':target', style(':target').backgroundColor),
  };
})()`;
