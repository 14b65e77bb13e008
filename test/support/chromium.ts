import { accessSync, constants } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const howToGetIt =
  'No Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium), or name an installed one in CHROMIUM_PATH.';

/** The browser's executable, or null where none is installed. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const candidates = named === undefined || named === '' ? usualPlaces : [named];
  return candidates.find(isExecutable) ?? null;
}

/**
 * For `describe.skipIf`: true, and said aloud, where no browser is installed. Never under CI, so
 * that the tests cannot go missing there: {@link openChromium} then fails with the remedy.
 */
export function withoutChromium(): boolean {
  if (findChromium() !== null || process.env.CI === 'true') return false;
  console.warn(`${howToGetIt} The tests in the browser are left out.`);
  return true;
}

/** Starts the browser, headless. Close it when done. */
export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(howToGetIt);
  // Without a sandbox of its own, because containers and root have none to give.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}

/** Keeps a picture in the folder that SCREENSHOTS names, for people to look at; else does nothing. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined || folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
