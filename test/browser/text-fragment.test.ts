import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textFragmentLink } from '../../src/web/text-fragment.js';
import { startWebServer, type WebServer } from '../../src/web/web-server.js';
import { openChromium, withoutChromium } from '../support/chromium.js';

const long = `The river, which nobody had measured, ${'ran on and on through the plain '.repeat(20)}until it met the sea.`;

/** Somebody else's page: the passages that are cited stand far below its top. */
const page = `<!doctype html><meta charset="utf-8"><title>Elsewhere</title>
<p>${'Something else altogether. '.repeat(800)}</p>
<p>A well-known, rarely seen bird &amp; its nest: 50% of them live here.</p>
<p>${long}</p>
<h2>A heading of two lines</h2><p>And what stands under it.</p>
<p>俄罗斯正在转向中国寻求人工智能方面的帮助，因为制裁越来越严厉。</p>
<p>${'The end of it all. '.repeat(800)}</p>`;

describe.skipIf(withoutChromium())('a text fragment in a browser', () => {
  let browser: Browser;
  let site: WebServer;

  beforeAll(async () => {
    const app = new Hono().get('/', (context) => context.html(page));
    site = await startWebServer({ app, host: '127.0.0.1', port: 0 });
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Where the page stands once it was opened at the link, in pixels from its top. */
  async function scrolledTo(link: string): Promise<number> {
    const opened = await browser.newPage({ viewport: { width: 800, height: 600 } });
    try {
      await opened.goto(link);
      await opened
        .waitForFunction('window.scrollY > 0', undefined, { timeout: 2000 })
        .catch(() => undefined);
      return await opened.evaluate<number>('window.scrollY');
    } finally {
      await opened.close();
    }
  }

  it.each([
    [
      'one sentence with every reserved sign',
      'A well-known, rarely seen bird & its nest: 50% of them live here.',
    ],
    ['a long sentence', long],
    ['a quote over two blocks', 'A heading of two lines\n\nAnd what stands under it.'],
    ['a language without spaces', '俄罗斯正在转向中国寻求人工智能方面的帮助，因为制裁越来越严厉。'],
  ])('finds %s', async (_, quote) => {
    const link = textFragmentLink(`${site.address}/`, quote);
    expect(await scrolledTo(link ?? '')).toBeGreaterThan(500);
  });

  it('leaves the page at its top where the words are not there', async () => {
    const link = textFragmentLink(`${site.address}/`, 'Words that stand nowhere here.');
    expect(await scrolledTo(link ?? '')).toBe(0);
  });
});
