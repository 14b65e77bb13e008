import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SeedScript } from '../../src/sandbox/world/seed-script.js';
import { type Fixture, openFixture } from '../sandbox/support.js';
import { seriousFaults } from '../support/axe.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { composer, english, messageWith, visit } from './page-visit.js';

const seed = {
  guild: { name: 'Test room' },
  bot: { name: 'Helper', color: '#2f9e44' },
  roles: [
    { name: 'Moderators', color: '#e67e22', hoist: true, permissions: String((1n << 40n) | 32n) },
  ],
  channels: [{ name: 'talk' }, { name: 'moderators' }],
  members: [
    { name: 'Host', roles: ['Moderators'] },
    { name: 'Lina', color: '#d9480f' },
    { name: 'Tom', color: '#1c7ed6' },
  ],
  messages: [{ channel: 'talk', author: 'Lina', content: 'Who has read it?' }],
} as const satisfies SeedScript;

/** Axe takes its time, and two cores may have other tests to run. */
const slow = { timeout: 60_000 };

describe.skipIf(withoutChromium())('moderation in the page', () => {
  let browser: Browser;
  let fixture: Fixture;
  let guild: string;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
    fixture = await openFixture({ seed });
    await fixture.login();
    guild = `/guilds/${fixture.sandbox.guildId}`;
  });
  afterAll(async () => {
    await browser?.close();
    await fixture?.close();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });

  async function open(name: string): Promise<Page> {
    const page = await visit(browser, fixture.sandbox.address, complaints, english);
    await page.locator('.member-choice').selectOption(name);
    await page
      .locator('.own-avatar')
      .and(page.getByLabel(new RegExp(`^${name}`)))
      .waitFor();
    return page;
  }

  /** Nothing is badly made in either light, and a picture is kept for people. */
  async function look(page: Page, state: string): Promise<void> {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await seriousFaults(page), state).toEqual([]);
      await keepScreenshot(page, `${state}-${colorScheme}`);
    }
  }

  async function timeOut(name: string, ms: number | null): Promise<void> {
    const path = `${guild}/members/${await fixture.member.id(name)}`;
    const until = ms === null ? null : new Date(Date.now() + ms).toISOString();
    await fixture.api('PATCH', path, { communication_disabled_until: until });
  }

  it('closes the field to who is timed out, marks them, and opens it again', slow, async () => {
    const page = await open('Lina');
    await timeOut('Lina', 3_600_000);
    await page.getByText(/^You are timed out until \d/).waitFor();
    await look(page, 'page-timed-out');
    const line = page.locator('.member').filter({ hasText: 'Lina' });
    await line.getByText(/^timed out until/).waitFor({ state: 'attached' });
    await line.getByRole('button').click();
    await page
      .locator('.member-card')
      .getByText(/timed out until/)
      .waitFor();
    await look(page, 'page-timed-out-card');
    await page.keyboard.press('Escape');
    await timeOut('Lina', 1_500);
    // Nobody tells when it is over.
    await composer(page).waitFor();
  });

  it('shows direct messages with their buttons, also to who was banned', slow, async () => {
    const page = await open('Tom');
    const recipient = { recipient_id: await fixture.member.id('Tom') };
    const direct = (await fixture.api('POST', '/users/@me/channels', recipient)).body.id;
    await page.getByRole('navigation', { name: 'Direct messages' }).waitFor();
    await fixture.api('POST', `/channels/${direct}/messages`, {
      content: 'You were **warned** in Test room.',
      components: [
        { type: 1, components: [{ type: 2, style: 2, label: 'Appeal', custom_id: 'appeal' }] },
      ],
    });
    await page.getByRole('button', { name: 'Helper (unread)' }).click();
    await messageWith(page, 'You were warned').getByRole('button', { name: 'Appeal' }).waitFor();
    expect(await composer(page).getAttribute('aria-label')).toBe('Message Helper');
    expect(await page.title()).toBe('@Helper | Test room');
    await look(page, 'page-direct');

    await fixture.api('PUT', `${guild}/bans/${recipient.recipient_id}`);
    await page.locator('optgroup[label="No longer in this server"] option').waitFor({
      state: 'attached',
    });
    await messageWith(page, 'You were warned').getByRole('button', { name: 'Appeal' }).waitFor();
    expect(await page.getByRole('navigation', { name: 'Channels' }).count()).toBe(0);
    await look(page, 'page-banned');
    await fixture.api('DELETE', `${guild}/bans/${recipient.recipient_id}`);
    await fixture.member.post(`/members/${recipient.recipient_id}/joining`, {});
    await page.getByRole('navigation', { name: 'Channels' }).getByRole('button').first().waitFor();
  });

  it('lets a member refuse the bot’s direct messages, and take them again', async () => {
    const page = await open('Lina');
    const path = `/channels/${
      (
        await fixture.api('POST', '/users/@me/channels', {
          recipient_id: await fixture.member.id('Lina'),
        })
      ).body.id
    }/messages`;
    await page.locator('.own-avatar').click();
    await page.getByRole('menuitem', { name: 'Refuse direct messages of bots' }).click();
    await page.getByText('Bots can no longer write to you.').waitFor();
    expect((await fixture.api('POST', path, { content: 'Hello' })).body.code).toBe(50007);
    await page.locator('.own-avatar').click();
    await page.getByRole('menuitem', { name: 'Take direct messages of bots' }).click();
    await page.getByText('Bots can write to you.').waitFor();
    expect((await fixture.api('POST', path, { content: 'Hello' })).status).toBe(200);
  });

  it('says that a channel is slow, and how long one has to wait', slow, async () => {
    const page = await open('Tom');
    const path = `/channels/${await fixture.member.channel('talk')}`;
    await fixture.api('PATCH', path, { rate_limit_per_user: 60 });
    await page.getByText('Slow mode').waitFor();
    for (const text of ['First', 'Second']) {
      await composer(page).fill(text);
      await composer(page).press('Enter');
    }
    await page.getByText(/^Slow mode: Tom may write again in \d+ s\.$/).waitFor();
    await look(page, 'page-slow');
    // The browser notes each refusal of the server by itself.
    expect(complaints.splice(0)).toEqual([expect.stringContaining('429')]);
    await fixture.api('PATCH', path, { rate_limit_per_user: 0 });
    await page.getByText('Slow mode', { exact: true }).waitFor({ state: 'detached' });
  });

  it(
    'says in the rule’s words why a message is blocked, and alerts the channel named',
    slow,
    async () => {
      const moderators = await fixture.member.channel('moderators');
      await fixture.api('POST', `${guild}/auto-moderation/rules`, {
        name: 'No spoilers',
        event_type: 1,
        trigger_type: 1,
        trigger_metadata: { keyword_filter: ['spoiler*'] },
        actions: [
          { type: 1, metadata: { custom_message: 'No spoilers here.' } },
          { type: 2, metadata: { channel_id: moderators } },
        ],
        enabled: true,
      });
      const page = await open('Tom');
      await composer(page).fill('A spoiler: she dies');
      await composer(page).press('Enter');
      await page.getByText('No spoilers here.').waitFor();
      await page.getByRole('button', { name: /^moderators/ }).click();
      const alert = messageWith(page, 'A spoiler: she dies');
      await alert.getByText('AutoMod: “No spoilers” in #talk').waitFor();
      await look(page, 'page-automod');
      expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);
    },
  );
});
