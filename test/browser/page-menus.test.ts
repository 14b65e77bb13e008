import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Fixture, openFixture } from '../sandbox/support.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { focusedName } from './in-page.js';
import { type MenuBot, startMenuBot } from './menu-bot.js';
import { menuSeed } from './menu-seed.js';
import { chooseFromMenu, composer, english, messageWith, runCommand, visit } from './page-visit.js';
import { type PanelPage, startPanelPage } from './panel-page.js';

describe.skipIf(withoutChromium())('menus, forms and files in the page', () => {
  let browser: Browser;
  let fixture: Fixture;
  let bot: MenuBot;
  let panel: PanelPage;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture({ seed: menuSeed, answerMs: 500 });
    panel = await startPanelPage();
    fixture.sandbox.registerPanel(panel.url);
    bot = await startMenuBot(await fixture.login(), panel.elsewhere);
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
    panel?.close();
  });
  afterEach(async () => {
    bot.answersForms(true);
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  /** The page of a member of the seed. */
  async function open(name: string, options: BrowserContextOptions = english): Promise<Page> {
    const page = await visit(browser, fixture.sandbox.address, complaints, options);
    if (name === 'Host') return page;
    await page.locator('.member-choice').selectOption(name);
    await page.getByText('Then tell us.').waitFor();
    return page;
  }

  it('leads from a message’s menu through a form to the answer', async () => {
    const page = await open('Lina Morel');
    await chooseFromMenu(page, 'I have, twice.', 'Ask about this');
    const form = page.getByRole('dialog', { name: 'Ask about this message' });
    await form.getByText('This form goes to Helper.').waitFor();
    const question = form.getByRole('textbox', { name: 'Your question' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('This field is required.').waitFor();
    expect(await question.evaluate((field) => field.matches(':focus'))).toBe(true);
    await page.keyboard.type('Hm');
    await form.getByText('At least 3 characters.').waitFor();
    await keepScreenshot(page, 'page-form');
    await page.keyboard.type('m, why twice?');
    await page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    await page.getByText('You wrote: Hmm, why twice?').waitFor();
  });

  it('works with the keyboard alone, and gives the focus back', async () => {
    const page = await open('Lina Morel');
    const more = messageWith(page, 'Then tell us.').getByRole('button', { name: /^Actions on/ });
    await more.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: 'Message of Lina Morel' });
    await menu.waitFor();
    expect(await focusedText(page)).toBe('Ask about this');
    await page.keyboard.press('ArrowUp');
    expect(await focusedText(page)).toBe('Delete message');
    await page.keyboard.type('c');
    expect(await focusedText(page)).toMatch(/^(Create|Copy)/);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe('Actions on the message of Lina Morel');
    await page.keyboard.press('Shift+F10');
    await menu.waitFor();
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await page.getByText('Replying to').waitFor();
    expect(await focusedName(page)).toBe('Message #talk');
  });

  it('goes from message to message with the arrows, and back to writing', async () => {
    const page = await open('Lina Morel');
    await page.locator('.messages').focus();
    await page.keyboard.press('ArrowUp');
    const focused = () => page.evaluate<string>('document.activeElement.textContent');
    const newest = await focused();
    await page.keyboard.press('ArrowUp');
    expect(await focused()).not.toBe(newest);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(newest);
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe(newest);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Message #talk');
  });

  it('keeps the focus in a form, and what was written when nobody answers', async () => {
    const page = await open('Lina Morel');
    bot.answersForms(false);
    await runCommand(page, 'form');
    const form = page.getByRole('dialog', { name: 'Tell us' });
    const name = form.getByRole('textbox', { name: 'Name' });
    expect(await name.inputValue()).toBe('Lina');
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press('Tab');
      const inside = 'document.activeElement.closest("dialog") !== null';
      expect(await page.evaluate<boolean>(inside)).toBe(true);
    }
    await name.fill('Lina the elder');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('At most 10 characters.').waitFor();
    await name.fill('Lina M.');
    await form.getByRole('textbox', { name: 'Why' }).fill('Because.');
    const colour = form.getByRole('combobox', { name: 'Colour' });
    await colour.press('Enter');
    await page.keyboard.press('Escape');
    expect(await form.getByRole('option').count()).toBe(0);
    await choose(colour, 'g');
    expect(await colour.textContent()).toBe('Green');
    // What may be left out is taken back by choosing it again.
    await choose(colour, 'g');
    expect(await colour.textContent()).toBe('Make a selection');
    await choose(colour, 'g');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('Something went wrong. Try again.').waitFor();
    expect(await name.inputValue()).toBe('Lina M.');
    bot.answersForms(true);
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('You wrote: Lina M. | Because. | green').waitFor();
    await runCommand(page, 'form');
    await form.getByRole('button', { name: 'Cancel' }).click();
    await form.waitFor({ state: 'detached' });
  });

  it('hides from a member what is not for them', async () => {
    const page = await open('Lina Morel');
    await messageWith(page, 'Then tell us.').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Ask about this' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'For moderators' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await composer(page).fill('/mod');
    await page.getByText('No command matches.').waitFor();
    await page.getByRole('button', { name: 'notices' }).click();
    await page.getByText('You may read here, but not write.').waitFor();

    await page.locator('.member-choice').selectOption('Tom');
    await composer(page).fill('/mod');
    await page.getByRole('option', { name: '/moderate' }).waitFor();
    await composer(page).fill('');
    await page.getByText('Be kind.').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'For moderators' }).waitFor();
  });

  it('groups the members by role, and opens the menu of one', async () => {
    const page = await open('Lina Morel');
    const members = page.getByRole('region', { name: 'Members' });
    const titles = await members.getByRole('heading').allTextContents();
    expect(titles).toEqual(['Moderation — 1', 'Readers — 1', 'Members — 2', 'Apps — 1']);
    await members.getByRole('button', { name: /Tom/ }).click();
    expect(await page.locator('.member-card .role-badge').allTextContents()).toEqual([
      'Moderation',
    ]);
    await page.getByRole('menuitem', { name: 'Look up' }).click();
    await messageWith(page, 'Looked up Tom').getByText('Only you can see this').waitFor();
    await members.getByRole('button', { name: /Tom/ }).click();
    await page.getByRole('menuitem', { name: 'Mention' }).click();
    await expect.poll(() => composer(page).inputValue()).toBe('@Tom ');
    await members.getByRole('button', { name: /Tom/ }).click();
    await page.getByRole('menuitem', { name: 'Go on as Tom' }).click();
    const own = page.getByRole('region', { name: 'Your settings' }).locator('.role-badge');
    await expect.poll(() => own.allTextContents()).toEqual(['Moderation']);
  });

  it('copies a message and the link to it, which leads there', async () => {
    const page = await open('Lina Morel', {
      ...english,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
    await chooseFromMenu(page, 'I have, twice.', 'Copy text');
    await page.getByText('Copied').waitFor();
    expect(await copied()).toBe('I **have**, twice.');
    await chooseFromMenu(page, 'I have, twice.', 'Copy link to message');
    await expect.poll(copied).toMatch(/^https:\/\/discord\.com\/channels\/\d+\/\d+\/\d+$/);
    await composer(page).fill(`See ${await copied()}`);
    await composer(page).press('Enter');
    await page.getByRole('button', { name: 'notices' }).click();
    await page.getByText('Be kind.').waitFor();
    await page.getByRole('button', { name: 'talk' }).click();
    await messageWith(page, 'See talk').getByRole('link', { name: 'talk › message' }).click();
    await expect
      .poll(() => page.locator('.message.flash').getByText('I have, twice.').count())
      .toBe(1);
    expect(page.context().pages()).toHaveLength(1);
  });

  it('changes what one said, in its place', async () => {
    const page = await open('Lina Morel');
    await composer(page).fill('Ask @Tom to-day.');
    await composer(page).press('Enter');
    await page.getByText('to-day.').waitFor();
    await composer(page).press('ArrowUp');
    const field = page.getByRole('textbox', { name: 'Edit message' });
    expect(await field.inputValue()).toBe('Ask @Tom to-day.');
    await field.fill('');
    await field.press('Enter');
    await page.getByRole('dialog', { name: 'Delete message' }).waitFor();
    await page.keyboard.press('Escape');
    await chooseFromMenu(page, 'to-day.', 'Edit message');
    await field.fill('Ask @Tom today.');
    await field.press('Enter');
    const message = messageWith(page, 'today.');
    await message.getByText('(edited)').waitFor();
    expect(await message.locator('.mention').textContent()).toBe('@Tom');
    expect(await focusedName(page)).toBe('Message #talk');
    await chooseFromMenu(page, 'today.', 'Edit message');
    await field.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it('asks before it deletes one’s own message, and offers it for no other', async () => {
    const page = await open('Lina Morel');
    await composer(page).fill('A slip.');
    await composer(page).press('Enter');
    await chooseFromMenu(page, 'A slip.', 'Delete message');
    const question = page.getByRole('dialog', { name: 'Delete message' });
    await question.getByRole('button', { name: 'Cancel' }).click();
    await chooseFromMenu(page, 'A slip.', 'Delete message');
    await question.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('log').getByText('A slip.').waitFor({ state: 'detached' });
    await messageWith(page, 'I have, twice.').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).waitFor();
    expect(await page.getByRole('menuitem', { name: 'Delete message' }).count()).toBe(0);
  });

  it('chooses with every kind of menu, by keys and by letters', async () => {
    const page = await open('Lina Morel');
    await runCommand(page, 'menus');
    const message = messageWith(page, 'Not now');
    const menu = (name: string) => message.getByRole('combobox', { name });
    expect(await menu('Colours').textContent()).toBe('Red');
    expect(await menu('Not now').isDisabled()).toBe(true);
    await menu('Colours').press('Enter');
    await page.keyboard.type('b');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByText('colors: red, blue').waitFor();
    expect(await menu('Colours').textContent()).toBe('RedBlue');
    await menu('A person').press('Enter');
    await page.keyboard.type('zo');
    await page.keyboard.press('Enter');
    await page.getByText(`person: ${await fixture.member.id('Zoe')}`).waitFor();
    await menu('A channel').click();
    await message.getByRole('option', { name: 'notices' }).click();
    await page.getByText(`channel: ${await fixture.member.channel('notices')}`).waitFor();
    await menu('A role').click();
    expect(await message.getByRole('option').allTextContents()).toEqual([
      '@Helper',
      '@Moderation',
      '@Readers',
      '@everyone',
    ]);
    await keepScreenshot(page, 'page-selects');
    await page.keyboard.press('Escape');
    expect(await message.getByRole('option').count()).toBe(0);
  });

  it('sends files that were chosen, pasted or dropped, but those taken out', async () => {
    const page = await open('Lina Morel');
    await page.locator('.composer input[type="file"]').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from('First.') },
      { name: 'two.txt', mimeType: 'text/plain', buffer: Buffer.from('Second.') },
    ]);
    await giveFile(page, 'paste', 'pasted.txt');
    await page.getByText('pasted.txt').waitFor();
    await giveFile(page, 'drop', 'dropped.txt');
    const chips = page.getByRole('list', { name: 'Attached files' }).getByRole('listitem');
    await expect.poll(() => chips.count()).toBe(4);
    await page.getByRole('button', { name: 'Remove two.txt' }).click();
    await keepScreenshot(page, 'page-files');
    await composer(page).press('Enter');
    const names = page.getByRole('article').last().locator('.file-name');
    await expect
      .poll(() => names.allTextContents())
      .toEqual(['one.txt', 'pasted.txt', 'dropped.txt']);
    const link = page.getByRole('link', { name: 'Download one.txt' });
    expect(await (await fetch((await link.getAttribute('href')) ?? '')).text()).toBe('First.');
  });

  it('refuses a file that is too large before it is sent', async () => {
    const page = await open('Lina Morel');
    await giveFile(page, 'drop', 'large.bin', 10 * 1024 * 1024 + 1);
    await page
      .getByRole('alert')
      .getByText('large.bin is too large: at most 10 MB a file.')
      .waitFor();
    expect(await page.getByRole('list', { name: 'Attached files' }).count()).toBe(0);
  });

  it('gives a command the file that it asks for', async () => {
    const page = await open('Lina Morel');
    await composer(page).fill('/upload ');
    expect(await focusedName(page)).toBe('Choose a file');
    await page.locator('.composer .send').press('Enter');
    await page.getByText('This option is required.').waitFor();
    await page.locator('.composer input[type="file"]').setInputFiles({
      name: 'kept.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# Kept'),
    });
    await page.getByText('kept.md · 6 bytes').waitFor();
    await page.locator('.composer .send').press('Enter');
    await page.getByText('Kept kept.md: 6 bytes, text/markdown').waitFor();
  });

  it('shows a picture with its description, and enlarges it', async () => {
    const page = await open('Lina Morel');
    await runCommand(page, 'chart');
    const message = messageWith(page, 'Questions a day');
    await message.getByRole('link', { name: 'Download questions.csv' }).waitFor();
    await message.getByRole('button', { name: 'Questions a day' }).press('Enter');
    const large = page.getByRole('dialog', { name: 'Questions a day' });
    await large.getByRole('img', { name: 'Questions a day' }).waitFor();
    await page.keyboard.press('Escape');
    await large.waitFor({ state: 'detached' });
  });

  it('tells the panel which message was chosen, wherever the panel has been', async () => {
    const page = await open('Lina Morel');
    const frame = page.frameLocator('iframe');
    await runCommand(page, 'chart');
    await runCommand(page, 'linked');
    const message = messageWith(page, 'See the text');
    await message.hover();
    await message.getByRole('button', { name: 'Behind this answer' }).click();
    await frame.getByText('message-chosen: See [the text]').waitFor();
    await message.getByRole('link', { name: 'the text' }).click();
    await frame.getByRole('heading', { name: 'The text' }).waitFor();
    await chooseFromMenu(page, 'See the text', 'Behind this answer');
    await frame.getByText('message-chosen: See [the text]').waitFor();
    await page.getByRole('button', { name: 'Hide the panel' }).first().click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await chooseFromMenu(page, 'See the text', 'Behind this answer');
    await frame.getByText('message-chosen: See [the text]').waitFor();
    expect(await frame.getByRole('listitem').count()).toBe(1);
    await frame.locator('html').evaluate(`location.href = '${panel.notes}'`);
    await frame.getByRole('heading', { name: 'Notes' }).waitFor();
    await page.clock.install();
    await chooseFromMenu(page, 'See the text', 'Behind this answer');
    await frame.getByText('message-chosen: See [the text]').waitFor();
    // Longer than the page waits for a word that this one listens.
    await page.clock.runFor(1_000);
    await frame.getByRole('heading', { name: 'Notes' }).waitFor();
    expect(await messageWith(page, 'Then tell us.').getByLabel('Behind this answer').count()).toBe(
      0,
    );
  });
});

/** Chooses from a menu by the first letter. */
async function choose(menu: Locator, letter: string): Promise<void> {
  await menu.press('Enter');
  await menu.press(letter);
  await menu.press('Enter');
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.textContent.trim()');
}

/** Pastes or drops a file, as the browser would say it. */
async function giveFile(
  page: Page,
  kind: 'paste' | 'drop',
  name: string,
  bytes = 5,
): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(${bytes})], '${name}', { type: 'text/plain' }));
    const event = '${kind}' === 'paste'
      ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
      : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
    document.querySelector('.composer textarea').dispatchEvent(event);
  })()`);
}
