import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeedScript } from '../../src/sandbox/world/seed-script.js';
import { type Fixture, openFixture } from '../sandbox/support.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { focusedName, isInView, poorContrasts, sidewaysOverflow } from './in-page.js';
import { type PageBot, startPageBot } from './page-bot.js';

const seed = {
  guild: { name: 'Test room' },
  bot: { name: 'Helper', color: '#2f9e44' },
  channels: [{ name: 'talk', topic: 'Where the tests talk' }, { name: 'other' }],
  members: [
    { name: 'Lina Morel', color: '#d9480f' },
    { name: 'Tom', color: '#f2c200' },
  ],
  messages: [
    { channel: 'talk', author: 'Lina Morel', content: 'Who has read it?' },
    { channel: 'talk', author: 'Tom', content: 'I **have**.', replyTo: 0 },
    {
      channel: 'talk',
      author: 'Tom',
      content: 'Try this:',
      suggestions: [{ label: 'Who is it?', command: 'ask', options: { question: 'Who is it?' } }],
    },
  ],
} as const satisfies SeedScript;

const english = { viewport: { width: 1280, height: 900 }, locale: 'en-US' } as const;

describe.skipIf(withoutChromium())('the page of the sandbox', () => {
  let browser: Browser;
  let fixture: Fixture;
  let bot: PageBot;
  let panel: Server;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture({ seed, answerMs: 400 });
    panel = await servePanel();
    const panelUrl = addressOf(panel);
    bot = await startPageBot(await fixture.login(), panelUrl);
    fixture.sandbox.registerPanel(panelUrl);
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
    panel?.close();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  /** A page as someone opens it for the first time; what its console complains of is collected. */
  async function open(options: BrowserContextOptions = english): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (line) => {
      if (line.type() === 'error') complaints.push(line.text());
    });
    await page.goto(fixture.sandbox.address);
    await page.getByText('Try this:').waitFor();
    return page;
  }

  it('shows the discussion: authors, replies, Markdown, badge, time', async () => {
    const page = await open();
    const log = page.getByRole('log');
    expect(await log.getAttribute('aria-live')).toBe('polite');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Test room');
    expect(await log.locator('strong').textContent()).toBe('have');
    const reply = page.getByRole('article').filter({ hasText: 'I have.' });
    expect(await reply.locator('.origin').textContent()).toContain('Who has read it?');
    expect(await reply.locator('.sent-at').textContent()).toMatch(/^Today at/);
    expect(await page.getByRole('button', { name: 'talk' }).getAttribute('aria-current')).toBe(
      'page',
    );
  });

  it('runs a command with the keyboard alone', async () => {
    const page = await open();
    await page.keyboard.type('/as');
    await popup(page).getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await focusedName(page)).toBe('question');
    await page.keyboard.type('Who came first?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'You asked: Who came first?' });
    await answer.waitFor();
    expect(await answer.locator('.origin').textContent()).toContain('Lina Morel used /ask');
    expect(await answer.locator('.app-badge').first().textContent()).toBe('App');
    expect(await focusedName(page)).toBe('Message #talk');
  });

  it('lists the commands as one types, moves with arrows, closes with Escape', async () => {
    const page = await open();
    await page.keyboard.type('/');
    expect(await popup(page).getByRole('option').count()).toBe(11);
    const field = page.getByRole('textbox', { name: 'Message #talk' });
    await page.keyboard.press('Backspace');
    await page.getByText('Who has read it?').first().click();
    expect(await focusedName(page)).not.toBe('Message #talk');
    await page.keyboard.type('/');
    expect(await field.inputValue()).toBe('/');
    const first = await field.getAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).not.toBe(first);
    await page.keyboard.type('text sh');
    expect(await popup(page).getByRole('option').allTextContents()).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await popup(page).getByRole('option').count()).toBe(0);
  });

  it('asks for what is required and does not send without it', async () => {
    const page = await open();
    await page.keyboard.type('/ask ');
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'question' });
    await page.getByText('This option is required').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Message #talk');
    await page.keyboard.type('/slow ');
    expect(await focusedName(page)).toBe('Run /slow');
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('textbox', { name: 'Message #talk' }).inputValue()).toBe('/slow');
  });

  it('offers fixed choices of a subcommand and sends the number behind', async () => {
    const page = await open();
    await page.keyboard.type('/text show ');
    await page.keyboard.type('sec');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('show 2').waitFor();
  });

  it('asks the bot for choices while one types', async () => {
    const page = await open();
    await page.keyboard.type('/fruit ');
    await page.keyboard.type('ap');
    await popup(page).getByRole('option', { name: 'Apricot' }).click();
    expect(await page.getByRole('combobox', { name: 'name' }).inputValue()).toBe('Apricot');
    await page.keyboard.press('Enter');
    await page.getByText('Fruit: apricot').waitFor();
    // Faster than the bot: what was typed counts, not what was offered for less of it.
    await page.keyboard.type('/fruit ');
    await popup(page).getByRole('option', { name: 'Apple' }).waitFor();
    await page.keyboard.type('banan');
    await page.keyboard.press('Enter');
    await page.getByText(/^Fruit: banana?$/).waitFor();
  });

  it('presses buttons, chooses from menus, and shows a failed interaction in red', async () => {
    const page = await open();
    await runPlain(page, 'buttons');
    const message = page
      .getByRole('article')
      .filter({ has: page.getByText('No answer') })
      .last();
    await message.getByRole('button', { name: 'More' }).click();
    await message.getByText('Controls, pressed').waitFor();
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    const menu = message.getByRole('combobox', { name: 'Pick one' });
    await menu.press('Enter');
    await menu.press('ArrowDown');
    await menu.press('Enter');
    await page.getByText('Chosen: blue').waitFor();
    await message.getByRole('button', { name: 'No answer' }).click();
    await message.getByRole('alert').getByText('This interaction failed').waitFor();
  });

  it('shows cards, menus of members, pictures and files', async () => {
    const page = await open();
    await runPlain(page, 'layout');
    const card = page.getByRole('article').filter({ hasText: 'Card' }).last();
    await card.getByRole('heading', { name: 'Card' }).waitFor();
    expect(await card.getByRole('button', { name: 'More' }).count()).toBe(1);
    await card.getByRole('combobox', { name: 'Whom?' }).click();
    await card.getByRole('option', { name: 'Tom' }).click();
    await page.getByText(`Chosen: ${await fixture.member.id('Tom')}`).waitFor();
    await runPlain(page, 'files');
    const picture = page.getByRole('img', { name: 'One dot' });
    await picture.waitFor();
    expect(
      await picture.evaluate<number, { naturalWidth: number }>((img) => img.naturalWidth),
    ).toBe(1);
    const file = page.getByRole('link', { name: 'note.txt' });
    expect(await (await fetch((await file.getAttribute('href')) ?? '')).text()).toBe('Just text.');
    await keepScreenshot(page, 'page-layout');
  });

  it('shows an ephemeral answer to its member alone, and puts it away', async () => {
    const page = await open();
    await page.keyboard.type('/ask secret?');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.keyboard.type('tr');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'You asked: secret?' });
    await answer.getByText('Only you can see this').waitFor();
    await keepScreenshot(page, 'page-ephemeral');

    const other = await open();
    await other.getByRole('combobox', { name: 'You are' }).selectOption('Tom');
    await other.getByRole('combobox', { name: 'You are' }).press('Tab');
    await other.getByText('I have.').waitFor();
    expect(await other.getByText('You asked: secret?').count()).toBe(0);

    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    await answer.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByText('Try this:').waitFor();
    expect(await answer.count()).toBe(0);
  });

  it('says that the bot is thinking until it answers', async () => {
    const page = await open();
    await runPlain(page, 'slow');
    await page.getByText('Helper is thinking…').waitFor();
    bot.release();
    await page.getByText('Here at last.').waitFor();
    expect(await page.getByText('Helper is thinking…').count()).toBe(0);
    expect(await page.getByText('(edited)').count()).toBe(0);
  });

  it('says when nobody answered a command', async () => {
    const page = await open();
    await runPlain(page, 'silent');
    const failed = page.getByRole('article').filter({ hasText: 'The application did not respond' });
    await failed.waitFor();
    // It stays where it was used, and what is written later comes below.
    await say(fixture, 'Tom', 'Nobody there?');
    await page.getByText('Nobody there?').waitFor();
    const texts = await page.getByRole('article').allTextContents();
    expect(texts.at(-1)).toContain('Nobody there?');
    expect(texts.at(-2)).toContain('The application did not respond');
    await failed.getByRole('button', { name: 'Dismiss message' }).click();
    await failed.waitFor({ state: 'detached' });
  });

  it('speaks the locale chosen, and shows the commands in it', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    const field = page.getByRole('textbox', { name: 'Envoyer un message dans #talk' });
    await field.fill('/dem');
    const option = popup(page).getByRole('option');
    expect(await option.textContent()).toContain('/demander');
    expect(await option.textContent()).toContain('Interroge le texte');
    await field.press('Enter');
    await page.keyboard.type('Qui ?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').filter({ hasText: 'You asked: Qui ? (fr)' });
    await answer.waitFor();
    expect(await answer.locator('.origin').textContent()).toContain('a utilisé /demander');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.reload();
    await page.getByText('Salons', { exact: true }).waitFor();
  });

  it('shows what anyone writes as text, never as markup', async () => {
    const page = await open();
    await runPlain(page, 'hostile');
    const message = page.getByRole('article').filter({ hasText: 'javascript:' }).last();
    await message.waitFor();
    expect(await message.locator('img, script, i, b').count()).toBe(0);
    expect(await message.locator('a').count()).toBe(0);
    expect(await message.locator('.embed-title').textContent()).toBe('<b>title</b>');
    expect(await page.title()).toBe('#talk | Test room');
    const field = page.getByRole('textbox', { name: 'Message #talk' });
    await field.fill('<img src=x onerror=alert(1)> ||hidden|| `<b>`');
    await field.press('Enter');
    const own = page.getByRole('article').filter({ hasText: 'onerror=alert' }).last();
    await own.waitFor();
    expect(await own.locator('img').count()).toBe(0);
  });

  it('opens links of the panel’s site in the panel, and others in a tab of their own', async () => {
    const page = await open();
    await runPlain(page, 'linked');
    const elsewhere = page.getByRole('link', { name: 'elsewhere' }).last();
    expect(await elsewhere.getAttribute('target')).toBe('_blank');
    expect(await elsewhere.getAttribute('rel')).toBe('noopener noreferrer');

    await page.getByRole('button', { name: 'Hide the panel' }).first().click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'the place' }).last().click();
    const place = page.frameLocator('iframe').getByText('Sentence 30.');
    await place.waitFor();
    await expect.poll(() => isInView(place)).toBe(true);
    const frame = page.locator('iframe').contentFrame();
    await frame.locator('html').evaluate('scrollTo(0, 0)');
    await page.getByRole('link', { name: 'the place' }).last().click();
    await expect.poll(() => isInView(place)).toBe(true);
    expect(page.context().pages()).toHaveLength(1);
    await keepScreenshot(page, 'page-panel');
  });

  it('makes the panel wider by keys and by dragging, and remembers it', async () => {
    const page = await open();
    const line = page.getByRole('separator', { name: 'Width of the panel' });
    const before = Number(await line.getAttribute('aria-valuenow'));
    await line.press('ArrowLeft');
    expect(Number(await line.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    await line.hover();
    await page.mouse.down();
    await page.mouse.move(700, 300, { steps: 4 });
    await page.mouse.up();
    const wide = Number(await line.getAttribute('aria-valuenow'));
    expect(Math.abs(wide - 580)).toBeLessThan(6);
    await page.reload();
    await line.waitFor();
    expect(Number(await line.getAttribute('aria-valuenow'))).toBe(wide);
  });

  it('runs a suggested command with one press', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Who is it?' }).click();
    await page.getByText('You asked: Who is it? (en-US)').last().waitFor();
  });

  it('replies, completes names, and shows the message to everyone at once', async () => {
    const page = await open();
    const other = await open();
    const message = page.getByRole('article').filter({ hasText: 'Who has read it?' }).first();
    await message.getByRole('button', { name: 'Reply to Lina Morel' }).press('Enter');
    await page.getByText('Replying to').waitFor();
    await page.keyboard.type('Ask @to');
    await popup(page).getByRole('option', { name: 'Tom' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('instead');
    await page.keyboard.press('Enter');
    const seen = other.getByRole('article').filter({ hasText: 'Ask @Tom instead' });
    await seen.waitFor();
    expect(await seen.locator('.origin').textContent()).toContain('Who has read it?');
    expect(await seen.locator('.mention').textContent()).toBe('@Tom');
  });

  it('shows who is writing, and which channel has news', async () => {
    const page = await open();
    const { member } = fixture;
    const [memberId, channelId] = await Promise.all([member.id('Tom'), member.channel('other')]);
    await member.post('/messages', { channelId, memberId, content: 'Over here.' });
    await page.getByRole('button', { name: 'other (unread)' }).waitFor();
    await member.post('/typing', { channelId: await member.channel('talk'), memberId });
    await page.getByText('Tom is typing…').waitFor();
    await page.getByRole('button', { name: 'other (unread)' }).click();
    await page.getByText('Over here.').waitFor();
    expect(await page.getByRole('button', { name: 'other (unread)' }).count()).toBe(0);
  });

  it('loses nothing that is written while the messages are being read', async () => {
    const context = await browser.newContext(english);
    const page = await context.newPage();
    const held: (() => void)[] = [];
    await page.route('**/member/channels/*/messages*', async (route) => {
      const response = await route.fetch();
      held.push(() => void route.fulfill({ response }));
    });
    await page.goto(fixture.sandbox.address);
    // Read once at the start, and again when the live events begin.
    await expect.poll(() => held.length, { timeout: 5_000 }).toBe(2);
    await say(fixture, 'Tom', 'Written in between.');
    for (const release of held) release();
    await page.getByText('Try this:').waitFor();
    await page.getByText('Written in between.').waitFor();
  });

  it('never shows to one member what was read for another', async () => {
    const page = await open();
    await page.keyboard.type('/ask whispered?');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.keyboard.type('True');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const whispered = page.getByText('You asked: whispered?');
    await whispered.waitFor();
    const held: (() => Promise<void>)[] = [];
    const lina = await fixture.member.id('Lina Morel');
    await page.route(`**/messages?memberId=${lina}`, async (route) => {
      const response = await route.fetch();
      held.push(() => route.fulfill({ response }));
    });
    await page.getByRole('button', { name: 'other' }).click();
    await page.getByRole('button', { name: 'talk' }).click();
    const seat = page.getByRole('combobox', { name: 'You are' });
    // Each of the two channels was read.
    await expect.poll(() => held.length, { timeout: 5_000 }).toBe(2);
    await seat.selectOption('Tom');
    await whispered.waitFor({ state: 'detached' });
    await page.getByText('Try this:').waitFor();
    for (const release of held) await release();
    await say(fixture, 'Tom', 'Is anything left of it?');
    await page.getByText('Is anything left of it?').waitFor();
    expect(await whispered.count()).toBe(0);
  });

  it('keeps what one opened open while others write', async () => {
    const page = await open();
    await say(fixture, 'Tom', 'The end: ||they marry||');
    const message = page.getByRole('article').filter({ hasText: 'The end:' });
    await message.getByRole('button', { name: 'Spoiler: press to reveal' }).press('Enter');
    await say(fixture, 'Tom', 'Sorry.');
    await page.getByText('Sorry.').waitFor();
    expect(await message.locator('.spoiler.shown').textContent()).toBe('they marry');
  });

  it('stays where one reads, and counts what came meanwhile', async () => {
    const page = await open({ ...english, viewport: { width: 1280, height: 360 } });
    const list = page.locator('.messages');
    await list.evaluate((element) => element.scrollTo(0, 0));
    await say(fixture, 'Tom', 'While you were reading.');
    const pill = page.getByRole('button', { name: '1 new message' });
    await pill.waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBe(0);
    await pill.click();
    await pill.waitFor({ state: 'detached' });
    await say(fixture, 'Tom', 'And now?');
    await expect.poll(() => isInView(page.getByText('And now?'))).toBe(true);
  });

  it('fits into 400 pixels: channels in a drawer, the panel over the chat', async () => {
    const page = await open({ ...english, viewport: { width: 400, height: 800 } });
    expect(await sidewaysOverflow(page)).toBe(0);
    await runPlain(page, 'linked');
    await keepScreenshot(page, 'page-narrow');
    await page.getByRole('button', { name: 'Open the channel list' }).click();
    expect(await focusedName(page)).toBe('Close the channel list');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Open the channel list');
    await page.keyboard.press('Enter');
    await keepScreenshot(page, 'page-drawer');
    await page.getByRole('button', { name: 'other' }).click();
    await page.getByText('Welcome to #other').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.getByRole('button', { name: 'Open the channel list' }).click();
    await page.getByRole('button', { name: 'talk' }).click();
    await page.getByRole('link', { name: 'the place' }).last().click();
    await page.frameLocator('iframe').getByText('Sentence 30.').waitFor();
    expect(await sidewaysOverflow(page)).toBe(0);
    await page.locator('.panel').getByRole('button', { name: 'Hide the panel' }).click();
    await page.locator('iframe').waitFor({ state: 'detached' });
  });

  it.each(['light', 'dark'] as const)('can be read in the %s theme', async (colorScheme) => {
    const page = await open({ ...english, colorScheme });
    await runPlain(page, 'buttons');
    await runPlain(page, 'hostile');
    await page.getByText('javascript:').last().waitFor();
    expect(await poorContrasts(page)).toEqual([]);
    await page.keyboard.type('/');
    await popup(page).getByRole('option').first().waitFor();
    expect(await poorContrasts(page)).toEqual([]);
    await keepScreenshot(page, `page-${colorScheme}`);
  });

  it('remembers the theme chosen against the system’s', async () => {
    const page = await open({ ...english, colorScheme: 'light' });
    const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.getByRole('button', { name: 'Theme: as the system' }).click();
    expect(await ground()).toBe(light);
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.reload();
    await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
    expect(await ground()).toBe(dark);
  });
});

describe.skipIf(withoutChromium())('the page of a long discussion', () => {
  it('shows its end, and what came before on demand without losing one’s place', async () => {
    const browser = await openChromium();
    const content = (index: number) => `This is number ${index}.`;
    const messages = Array.from({ length: 250 }, (_, index) => ({
      channel: 'talk',
      author: 'Tom',
      content: content(index),
    }));
    const fixture = await openFixture({ seed: { ...seed, messages } });
    try {
      const page = await (await browser.newContext(english)).newPage();
      await page.goto(fixture.sandbox.address);
      await page.getByText(content(249)).waitFor();
      expect(await page.getByRole('article').count()).toBe(100);
      const first = page.getByText(content(150));
      await first.scrollIntoViewIfNeeded();
      const before = await first.boundingBox();
      await page.getByRole('button', { name: 'Earlier messages' }).press('Enter');
      await page.getByText(content(50)).waitFor();
      expect(Math.abs(((await first.boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(60);
      await page.getByRole('button', { name: 'Earlier messages' }).press('Enter');
      await page.getByText('Welcome to #talk').waitFor();
      expect(await page.getByRole('article').count()).toBe(250);
    } finally {
      await browser.close();
      await fixture.close();
    }
  });
});

describe.skipIf(withoutChromium())('the page of a sandbox that goes away', () => {
  it('says so, and finds its way into the one that takes its place', async () => {
    const browser = await openChromium();
    const first = await openFixture({ seed });
    let second: Fixture | undefined;
    const panels = [await servePanel(), await servePanel()] as const;
    first.sandbox.registerPanel(addressOf(panels[0]));
    try {
      const page = await (await browser.newContext(english)).newPage();
      await page.goto(first.sandbox.address);
      await page.getByText('No bot is connected').waitFor();
      await page.frameLocator('iframe').getByText('Sentence 1.').waitFor();
      await first.close();
      const alert = page.getByRole('alert').getByText('The server does not answer');
      await alert.waitFor();
      // Another server on the same port: none of the ids that the page knows are valid any more.
      second = await openFixture({ seed, port: Number(new URL(first.sandbox.address).port) });
      second.sandbox.registerPanel(addressOf(panels[1]));
      await alert.waitFor({ state: 'detached' });
      await say(second, 'Tom', 'Back again.');
      await page.getByText('Back again.').waitFor();
      await page
        .frameLocator(`iframe[src^="${addressOf(panels[1])}"]`)
        .getByText('Sentence 1.')
        .waitFor();
    } finally {
      await browser.close();
      await second?.close();
      for (const server of panels) server.close();
    }
  });
});

/** What is offered above the composer. */
function popup(page: Page): Locator {
  return page.locator('.composer .popup');
}

/** Runs a command without options. */
async function runPlain(page: Page, name: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Message #talk' });
  await field.fill(`/${name}`);
  await field.press('Enter');
  await page.getByRole('button', { name: `Run /${name}` }).press('Enter');
  await field.waitFor();
}

async function say(fixture: Fixture, name: string, content: string): Promise<void> {
  const { member } = fixture;
  const [memberId, channelId] = await Promise.all([member.id(name), member.channel('talk')]);
  await member.post('/messages', { channelId, memberId, content });
}

function servePanel(): Promise<Server> {
  const sentences = Array.from(
    { length: 60 },
    (_, index) => `<p id="s${index}">Sentence ${index}.</p>`,
  );
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><title>Panel</title><h1>The text</h1>${sentences.join('')}`);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function addressOf(server: Server): string {
  const address = server.address();
  const { port } = address as AddressInfo;
  return `http://127.0.0.1:${port}/read`;
}
