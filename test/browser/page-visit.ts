import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** A window as wide as most, in English. */
export const english = { viewport: { width: 1280, height: 900 }, locale: 'en-US' } as const;

/** A page as someone opens it for the first time; what its console complains of is collected. */
export async function visit(
  browser: Browser,
  address: string,
  complaints: string[],
  options: BrowserContextOptions = english,
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(address);
  await page.getByRole('log').getByRole('article').first().waitFor();
  return page;
}

/** The field for messages, whatever the language and the place. */
export function composer(page: Page): Locator {
  return page.locator('.composer textarea');
}

/** Runs a command without options. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await composer(page).fill(`/${name}`);
  await composer(page).press('Enter');
  await page.locator('.composer .send').press('Enter');
  await composer(page).waitFor();
}

/** The message that holds a text, the last one of them. */
export function messageWith(page: Page, text: string): Locator {
  return page.getByRole('article').filter({ hasText: text }).last();
}

/** Opens the menu of a message with the second button and chooses an entry. */
export async function chooseFromMenu(page: Page, text: string, entry: string): Promise<void> {
  await messageWith(page, text).getByText(text).click({ button: 'right' });
  await page.getByRole('menuitem', { name: entry }).click();
}
