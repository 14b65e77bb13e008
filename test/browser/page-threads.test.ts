import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../sandbox/support.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { startMenuBot } from './menu-bot.js';
import { menuSeed } from './menu-seed.js';
import { chooseFromMenu, composer, messageWith, runCommand, visit } from './page-visit.js';

describe.skipIf(withoutChromium())('threads in the page', () => {
  let browser: Browser;
  let fixture: Fixture;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture({ seed: menuSeed });
    await startMenuBot(await fixture.login(), 'http://127.0.0.1:1/');
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  const open = () => visit(browser, fixture.sandbox.address, complaints);

  it('grow from a message, are written in, and lead back to it', async () => {
    const page = await open();
    await chooseFromMenu(page, 'I have, twice.', 'Create thread');
    const question = page.getByRole('dialog', { name: 'Create thread' });
    const name = question.getByRole('textbox', { name: 'Name of the thread' });
    expect(await name.inputValue()).toBe('I have, twice.');
    await name.fill('');
    await name.press('Enter');
    await question.getByText('This field is required.').waitFor();
    await name.fill('Twice over');
    await name.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Twice over' }).waitFor();
    await page.getByText('Thread started by Host.').waitFor();
    // It begins with the message that it grew from.
    await messageWith(page, 'I have, twice.').getByText('Tom').first().waitFor();
    await composer(page).fill('Why twice?');
    await composer(page).press('Enter');
    await page.getByText('Why twice?').waitFor();
    await keepScreenshot(page, 'page-thread');

    const list = page.getByRole('list', { name: 'Threads of #talk' });
    const listed = list.getByRole('button', { name: 'Twice over' });
    expect(await listed.getAttribute('aria-current')).toBe('page');
    await page.getByRole('button', { name: 'Go to the message it grew from' }).click();
    const line = messageWith(page, 'I have, twice.').getByRole('button', { name: /Twice over/ });
    await expect.poll(() => line.textContent()).toContain('1 message ›');
    expect(await page.getByText('Why twice?').count()).toBe(0);
    await line.press('Enter');
    await page.getByText('Why twice?').waitFor();
    await page.getByRole('button', { name: 'Back to #talk' }).click();
    await page.getByText('Then tell us.').waitFor();
  });

  it('that a bot opens are listed with their news, and count what is said there', async () => {
    const page = await open();
    await runCommand(page, 'discuss');
    const list = page.getByRole('list', { name: 'Threads of #talk' });
    await list.getByRole('button', { name: 'What it means (unread)' }).waitFor();
    const line = messageWith(page, 'Let us discuss it.').getByRole('button', { name: /means/ });
    await expect.poll(() => line.textContent()).toContain('1 message ›');
    const { member } = fixture;
    const thread = (await member.state()).threads.find(({ name }) => name === 'What it means');
    const memberId = await member.id('Tom');
    await member.post('/messages', { channelId: thread?.id, memberId, content: 'And so?' });
    await expect.poll(() => line.textContent()).toContain('2 messages ›');
    await line.click();
    await page.getByText('And so?').waitFor();
    expect(await list.getByRole('button', { name: 'What it means (unread)' }).count()).toBe(0);
    await page.reload();
    await page.getByText('And so?').waitFor();
  });

  it('are not offered where one may not open them, nor inside another', async () => {
    const page = await open();
    await chooseFromMenu(page, 'Then tell us.', 'Create thread');
    await page.getByRole('dialog').getByRole('button', { name: 'Create thread' }).click();
    await page.getByRole('button', { name: 'Back to #talk' }).waitFor();
    await composer(page).fill('Inside.');
    await composer(page).press('Enter');
    expect(await entries(page, 'Inside.')).not.toContain('Create thread');
    await page.getByRole('button', { name: 'Back to #talk' }).click();
    await composer(page).fill('Outside.');
    await composer(page).press('Enter');
    expect(await entries(page, 'Outside.')).toContain('Create thread');
    expect(await entries(page, 'Then tell us.')).toContain('Go to thread');
  });
});

describe.skipIf(withoutChromium())('several servers in the page', () => {
  it('are gone between, and the bot may be invited to one more', async () => {
    const browser = await openChromium();
    const fixture = await openFixture({ seed: menuSeed });
    const complaints: string[] = [];
    try {
      await fixture.login();
      const page = await visit(browser, fixture.sandbox.address, complaints);
      const name = () => page.getByRole('heading', { level: 1 });
      await name().getByRole('button', { name: 'Test room' }).click();
      await page.getByRole('menuitem', { name: 'Invite the bot to a new server' }).click();
      const question = page.getByRole('dialog', { name: 'Invite the bot to a new server' });
      await question.getByRole('textbox', { name: 'Name of the server' }).fill('Second room');
      await page.keyboard.press('Enter');
      await name().getByRole('button', { name: 'Second room' }).waitFor();
      expect(await page.getByText('Then tell us.').count()).toBe(0);
      await page.reload();
      await name().getByRole('button', { name: 'Second room' }).press('Enter');
      await page.getByRole('menuitem', { name: 'Test room' }).press('Enter');
      await page.getByText('Then tell us.').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await fixture.close();
    }
  });
});

/** What the menu of a message offers. */
async function entries(page: Page, text: string): Promise<readonly string[]> {
  await messageWith(page, text).click({ button: 'right' });
  await page.getByRole('menu').waitFor();
  const names = await page.getByRole('menuitem').allTextContents();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return names;
}
