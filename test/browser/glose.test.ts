import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProgram, startProgram } from '../support/built-program.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { isInView } from './in-page.js';

/** The built program as `npm start` runs it, and a newcomer with a browser. */
describe.skipIf(withoutChromium())('npm start, in the browser', () => {
  let directory: string;
  let program: RunningProgram;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-browser-'));
    program = startProgram('src/main.js', [], {
      GLOSE_DATA: directory,
      GLOSE_PORT: '0',
      GLOSE_WEB_PORT: '0',
    });
    [, address = ''] = await program.printed(/local Discord: (http:\/\/127\.0\.0\.1:\d+)/);
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    program.child.kill('SIGTERM');
    await program.ended;
    await rm(directory, { recursive: true, force: true });
  });

  async function open(locale: string): Promise<Page> {
    const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Qui est German Gref ?' }).first().waitFor();
    return page;
  }

  it('opens on a discussion, with questions to click, something false, and the article', async () => {
    const page = await open('fr-FR');
    for (const question of ['Qui est German Gref ?', 'Which countries are in BRICS?']) {
      expect(await page.getByRole('button', { name: question }).count()).toBeGreaterThan(0);
    }
    expect(await page.getByText('la Chine est la première puissance').count()).toBe(1);
    const article = page.frameLocator('iframe');
    await article.getByText('Face à des sanctions occidentales').waitFor();
    await keepScreenshot(page, 'glose-first');
    await page.context().close();
  });

  it('answers a question, and a click on the citation highlights the sentence', async () => {
    const page = await open('fr-FR');
    await page.getByRole('button', { name: 'Qui est German Gref ?' }).first().click();
    await page.getByText('PDG de Sberbank', { exact: true }).last().waitFor();

    await page.locator('[role="log"] a[href*="#s"]').last().click();
    const cited = page.frameLocator('iframe').locator(':target');
    await cited.waitFor();
    expect(await cited.textContent()).toContain('German Gref, PDG de Sberbank');
    await expect.poll(() => isInView(cited)).toBe(true);
    const reader = page.frames().find((frame) => frame.url().includes('#s'));
    const [own, around] =
      (await reader?.evaluate<string[]>(`(() => {
        const sentence = document.querySelector(':target');
        const ground = (element) => getComputedStyle(element).backgroundColor;
        return [ground(sentence), ground(sentence.parentElement)];
      })()`)) ?? [];
    expect(own).toBeDefined();
    expect(own).not.toBe(around);
    await keepScreenshot(page, 'glose-citation');
    await page.context().close();
  });

  it('opens Sources for the asker alone', async () => {
    const page = await open('fr-FR');
    await page.getByRole('button', { name: 'Which countries are in BRICS?' }).first().click();
    await page.getByText('Brésil, Russie, Inde', { exact: false }).last().waitFor();
    await page
      .getByRole('button', { name: /Sources/ })
      .last()
      .click();
    await page.getByText('Vous seul(e) pouvez voir ceci').last().waitFor();
    await page.getByText('Depuis le début du conflit ukrainien').waitFor();
    await keepScreenshot(page, 'glose-sources');

    await page.getByRole('combobox', { name: /Vous êtes|You are/ }).selectOption('Tom');
    // Until Tom's view has come, the page may still show what it showed before.
    await expect.poll(() => page.getByText('Depuis le début du conflit ukrainien').count()).toBe(0);
    await page.getByText('Brésil, Russie, Inde', { exact: false }).last().waitFor();
    expect(await page.getByText('Vous seul(e) pouvez voir ceci').count()).toBe(0);
    await page.context().close();
  });

  it('asks about a message from its menu: a form, an answer, and what is behind it', async () => {
    const page = await open('fr-FR');
    const message = page.getByText('ce German Gref qui parle d’un obstacle');
    await message.first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Demander à propos de ce message' }).click();
    const form = page.getByRole('dialog', { name: 'Demander à propos de ce message' });
    await form.getByRole('textbox', { name: 'Votre question' }).fill('Qui est German Gref ?');
    await form.getByRole('button', { name: 'Envoyer' }).click();
    await form.waitFor({ state: 'detached' });
    const answer = page.getByRole('article').filter({ hasText: 'PDG de Sberbank' }).last();
    await answer.getByRole('button', { name: /Sources/ }).waitFor();
    await answer.hover();
    await answer.getByRole('button', { name: 'Derrière cette réponse' }).click();
    const behind = page.frameLocator('iframe').getByRole('heading', { level: 1 });
    await expect.poll(() => behind.textContent()).toContain('Qui est German Gref ?');
    await keepScreenshot(page, 'glose-behind');
    await page.context().close();
  });

  it('goes on in a thread, where a mention is enough', async () => {
    const page = await open('fr-FR');
    await page.getByRole('button', { name: 'Qui est German Gref ?' }).first().click();
    const answer = page.getByRole('article').filter({ hasText: 'PDG de Sberbank' }).last();
    await answer.getByRole('button', { name: /Continuer dans un fil/ }).click();
    await page
      .getByRole('button', { name: /German Gref.*›/ })
      .last()
      .click();
    await page.getByText('Fil ouvert par Glose.').waitFor();
    const field = page.locator('.composer textarea');
    await field.fill('@Glose Pourquoi la Russie se tourne-t-elle vers la Chine ?');
    await field.press('Enter');
    const reply = page.getByRole('article').filter({ hasText: 'se tourne-t-elle vers' }).last();
    await reply.getByRole('button', { name: /Sources/ }).waitFor();
    await keepScreenshot(page, 'glose-thread');
    await page.context().close();
  });

  it('follows the locale that is chosen, in its commands and its answers', async () => {
    const page = await open('en-US');
    await page.getByRole('combobox', { name: /language/i }).selectOption('fr');
    const composer = page.getByRole('textbox').or(page.getByRole('combobox')).last();
    await composer.click();
    await page.keyboard.type('/dem');
    await page.getByRole('option', { name: /demander/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Quelle est la capitale du Brésil ?');
    await page.keyboard.press('Enter');
    await page.getByText('L’article ne répond pas à cette question').last().waitFor();
    await page.getByText('Vous seul(e) pouvez voir ceci').last().waitFor();
    await page.context().close();
  });
});
