import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberState, SeenMessage } from '../../src/sandbox/member-api.js';
import { seriousFaults } from '../support/axe.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { sidewaysOverflow } from './in-page.js';

/** The built program, an answer in its local Discord, and a browser beside it. */
describe.skipIf(withoutChromium())('behind the answer, in the browser', () => {
  let directory: string;
  let program: RunningProgram;
  let address: string;
  let pages: string;
  let browser: Browser;
  let parent: Server;
  let message: SeenMessage;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-behind-'));
    program = startProgram('src/main.js', [], {
      GLOSE_DATA: directory,
      GLOSE_PORT: '0',
      GLOSE_WEB_PORT: '0',
    });
    [, address = ''] = await program.printed(/local Discord: (http:\/\/127\.0\.0\.1:\d+)/);
    [, pages = ''] = await program.printed(/can be read at (\S+)/);
    await program.printed(/It reads/);
    message = await askSomething();
    browser = await openChromium();
    parent = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(`<iframe src="${pages}/"></iframe>`);
    });
    await new Promise<void>((resolve) => parent.listen(0, '127.0.0.1', resolve));
  });

  afterAll(async () => {
    await browser?.close();
    parent?.close();
    program.child.kill('SIGTERM');
    await program.ended;
    await rm(directory, { recursive: true, force: true });
  });

  async function call<Result>(method: string, path: string, body?: object): Promise<Result> {
    const response = await fetch(`${address}${path}`, {
      method,
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    return (await response.json()) as Result;
  }

  /** Asks as a member does, and waits for the answer. */
  async function askSomething(): Promise<SeenMessage> {
    const { id: memberId } = await call<{ id: string }>('POST', '/member/members', { name: 'Ada' });
    const { channels } = await call<MemberState>('GET', '/member/state');
    const channelId = channels[0]?.id ?? '';
    const options = { question: 'Qui est German Gref ?' };
    const asked = { channelId, memberId, locale: 'fr', command: 'ask', options };
    const { interactionId } = await call<{ interactionId: string }>(
      'POST',
      '/member/interactions',
      asked,
    );
    const path = `/member/channels/${channelId}/messages?memberId=${memberId}`;
    for (let attempt = 0; attempt < 200; attempt += 1) {
      const { messages } = await call<{ messages: readonly SeenMessage[] }>('GET', path);
      const found = messages.find(
        (one) => one.interactionId === interactionId && JSON.stringify(one).includes('answer:'),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The question was not answered.');
  }

  async function openParent(context: BrowserContext): Promise<{ page: Page; panel: Frame }> {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${(parent.address() as AddressInfo).port}/`);
    const panel = page.frames()[1];
    if (panel === undefined) throw new Error('The panel is not shown.');
    await panel.waitForLoadState();
    return { page, panel };
  }

  const chosen = () => JSON.stringify({ type: 'message-chosen', message });
  const behind = /\/behind\/[\w-]{6,}$/;

  it('goes to the answer of the message that was chosen beside it', async () => {
    const context = await browser.newContext();
    const { page, panel } = await openParent(context);
    await page.evaluate(`void (window.heard = new Promise((resolve) =>
      addEventListener('message', ({ data }) => resolve(data.type))))`);
    await page.evaluate(`frames[0].postMessage(${chosen()}, '*')`);
    expect(await page.evaluate('window.heard')).toBe('message-heard');
    await panel.waitForURL(behind);
    expect(await panel.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Qui est German Gref ?',
    );
    await context.close();
  });

  it('hears nobody but the page around it, and nothing but messages with an answer', async () => {
    const context = await browser.newContext();
    const { page, panel } = await openParent(context);
    await panel.evaluate(`window.postMessage(${chosen()}, '*')`);
    await page.evaluate(`frames[0].postMessage({ type: 'message-chosen', message: {} }, '*')`);
    await page.evaluate(`frames[0].postMessage({ type: 'message-chosen', message: {
      components: [{ custom_id: 'answer:up:../../healthz' }] } }, '*')`);
    await page.evaluate(`frames[0].postMessage('answer:up:abcdefgh', '*')`);
    // What comes last is heard last: by now the others were, too.
    await panel.evaluate('new Promise((resolve) => setTimeout(resolve))');
    expect(panel.url()).toBe(`${pages}/`);
    await page.evaluate(`frames[0].postMessage(${chosen()}, '*')`);
    await panel.waitForURL(behind);
    await context.close();
  });

  it('is one click away from an answer in the local Discord', async () => {
    const viewport = { width: 1_280, height: 800 };
    const context = await browser.newContext({ locale: 'en-GB', viewport });
    const page = await context.newPage();
    await page.goto(address);
    const answer = page.locator(`[data-message-id="${message.id}"]`);
    await answer.hover();
    await answer.getByRole('button', { name: 'Behind this answer' }).first().click();
    const panel = page.frameLocator('iframe');
    await panel.getByRole('heading', { name: 'Qui est German Gref ?' }).waitFor();
    await panel.getByText('Enough to answer').first().waitFor();
    await keepScreenshot(page, 'behind-in-the-panel');
    await context.close();
  });

  it('leads from the reader behind the answers and back, by keyboard', async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(pages);
    await page.getByRole('link', { name: 'Behind the answer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Behind the answer' }).waitFor();
    await page.getByRole('link', { name: 'Qui est German Gref ?' }).click();
    await page.getByText('Enough to answer').first().waitFor();
    await page.getByText('What the score is made of').first().click();
    await page.getByText('Names and figures found').first().waitFor();
    await page.getByRole('link', { name: 'Read', exact: true }).click();
    await page.getByRole('heading', { name: 'Articles' }).waitFor();
    await context.close();
  });

  it('is tricked by one click in vain', async () => {
    const context = await browser.newContext({ locale: 'es-ES' });
    const page = await context.newPage();
    await page.goto(`${pages}/behind/try`);
    await page.getByRole('button', { name: 'Probar' }).click();
    await page.getByRole('heading', { name: 'Una orden en lugar de una pregunta' }).waitFor();
    expect(await page.locator('.verdict.held').count()).toBe(2);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [400, 1_280]) {
      it(`has no serious fault, ${colorScheme}, ${width} px`, async () => {
        const viewport = { width, height: 800 };
        const context = await browser.newContext({ colorScheme, viewport, bypassCSP: true });
        const page = await context.newPage();
        const [, id] = /answer:\w+:([\w-]+)/.exec(JSON.stringify(message)) ?? [];
        const looked = ['/', '/read/russie-chine-ia', '/behind', `/behind/${id}`, '/behind/gone'];
        for (const path of looked) {
          await page.goto(`${pages}${path}`);
          expect(await seriousFaults(page), path).toEqual([]);
          expect(await sidewaysOverflow(page), path).toBeLessThanOrEqual(0);
          await keepScreenshot(page, `behind-${looked.indexOf(path)}-${colorScheme}-${width}`);
        }
        await page.goto(`${pages}/behind/try`);
        await page.getByRole('button').click();
        await page.locator('.tried').first().waitFor();
        expect(await seriousFaults(page)).toEqual([]);
        await context.close();
      });
    }
  }
});
