import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../sandbox/support.js';
import { seriousFaults } from '../support/axe.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { sidewaysOverflow } from './in-page.js';
import { startMenuBot } from './menu-bot.js';
import { menuSeed } from './menu-seed.js';
import { chooseFromMenu, composer, messageWith, runCommand, visit } from './page-visit.js';
import { type PanelPage, startPanelPage } from './panel-page.js';

const windows = [400, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** Axe is asked in every main state, and nothing may reach out of the window. */
describe.skipIf(withoutChromium())('the page, as assistive technology meets it', () => {
  let browser: Browser;
  let fixture: Fixture;
  let panel: PanelPage;

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture({ seed: menuSeed });
    panel = await startPanelPage();
    fixture.sandbox.registerPanel(panel.url);
    await startMenuBot(await fixture.login(), panel.elsewhere);
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
    panel?.close();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  describe.each(windows)('at $width px, $colorScheme', ({ width, colorScheme }) => {
    // Axe takes its time, and two cores may have other tests to run.
    it.each(parts)('has no serious fault: %s', { timeout: 60_000 }, async (_, walk) => {
      const page = await visit(browser, fixture.sandbox.address, [], {
        viewport: { width, height: 800 },
        colorScheme,
        locale: 'en-US',
      });
      await walk(page, async (state) => {
        expect(await seriousFaults(page), state).toEqual([]);
        expect(await sidewaysOverflow(page), state).toBe(0);
        await keepScreenshot(page, `state-${state.replaceAll(' ', '-')}-${width}-${colorScheme}`);
      });
    });
  });
});

type Check = (state: string) => Promise<void>;

const parts = [
  ['answers', answers],
  ['menus and forms', menusAndForms],
  ['one’s own messages', ownMessages],
  ['writing', theComposer],
  ['a thread', aThread],
  ['what is around the chat', aroundTheChat],
] as const;

async function answers(page: Page, check: Check): Promise<void> {
  await check('a discussion');
  await runCommand(page, 'chart');
  await messageWith(page, 'questions.csv').waitFor();
  await check('an answer');
  await messageWith(page, 'questions.csv').locator('.picture-button').click();
  await check('a large picture');
  await page.keyboard.press('Escape');
  await runCommand(page, 'menus');
  await messageWith(page, 'Not now').getByRole('combobox', { name: 'A person' }).click();
  await check('a menu of choices');
  await page.keyboard.press('Escape');
}

async function menusAndForms(page: Page, check: Check): Promise<void> {
  await runCommand(page, 'menus');
  await messageWith(page, 'Not now').getByText('Choose').click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  await check('the menu of a message');
  await page.getByRole('menuitem', { name: 'Ask about this' }).click();
  await page.getByRole('dialog').waitFor();
  await check('a form');
  await page.keyboard.press('Control+Enter');
  await page.getByText('This field is required.').waitFor();
  await check('a form with a mistake');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await runCommand(page, 'form');
  await page.getByRole('dialog').waitFor();
  await page.getByRole('dialog').getByRole('combobox').click();
  await check('a form with a menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function ownMessages(page: Page, check: Check): Promise<void> {
  await composer(page).fill('Said by me.');
  await composer(page).press('Enter');
  await page.getByText('Said by me.').waitFor();
  await chooseFromMenu(page, 'Said by me.', 'Edit message');
  await check('a message being changed');
  await page.keyboard.press('Escape');
  await chooseFromMenu(page, 'Said by me.', 'Delete message');
  await check('a question');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function theComposer(page: Page, check: Check): Promise<void> {
  await composer(page).fill('/');
  await page.locator('.composer').getByRole('option').first().waitFor();
  await check('the commands');
  await composer(page).fill('/upload ');
  await page.getByText('Choose a file').waitFor();
  await check('a command being filled in');
  await page.keyboard.press('Escape');
  await page.locator('.composer input[type="file"]').setInputFiles({
    name: 'note.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Note.'),
  });
  await page.getByText('note.txt').waitFor();
  await check('a file to be sent');
  await page.getByRole('button', { name: 'Remove note.txt' }).click();
}

async function aThread(page: Page, check: Check): Promise<void> {
  await runCommand(page, 'discuss');
  await page
    .getByRole('button', { name: /What it means.*›/ })
    .last()
    .click();
  await page.getByText('Here we are among ourselves.').waitFor();
  await check('a thread');
  await page.getByRole('button', { name: 'Back to #talk' }).click();
  await page.getByText('Let us discuss it.').last().waitFor();
  await check('a message with a thread');
}

async function aroundTheChat(page: Page, check: Check): Promise<void> {
  if ((page.viewportSize()?.width ?? 0) < 720) {
    await page.getByRole('button', { name: 'Show the panel' }).click();
    await page.getByRole('complementary').waitFor();
    await check('the panel');
    await page.getByRole('complementary').getByRole('button', { name: 'Hide' }).click();
    await page.getByRole('button', { name: 'Open the channel list' }).click();
  }
  await check('the channels');
  await page.locator('.member').getByRole('button', { name: /Tom/ }).click();
  await check('the menu of a member');
  await page.keyboard.press('Escape');
}
