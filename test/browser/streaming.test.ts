import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/locales/locale.js';
import { type RunningProgram, startProgram } from '../support/built-program.js';
import { keepScreenshot, openChromium, withoutChromium } from '../support/chromium.js';
import { cited } from '../support/cited.js';
import { type ModelServer, startModelServer, testKey } from '../support/model-server.js';
import { createSpeech } from '../support/speech.js';
import { recordedFrames, recordFrames } from './frames.js';

const { answers, discord: words } = messagesFor('fr');
const gref = 'German Gref est le PDG de Sberbank';
const obstacle = 'Il a décrit ce manque d’accès comme un obstacle structurel majeur';
const begunObstacle = 'Il a décrit ce manque ';

/** The built program as `npm start` runs it, a model over the wire, and a member with a browser. */
describe.skipIf(withoutChromium())('npm start with a model, in the browser', () => {
  let directory: string;
  let model: ModelServer;
  let program: RunningProgram;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'glose-streaming-'));
    model = await startModelServer();
    model.script({ text: 'OK' });
    program = startProgram('src/main.js', [], {
      GLOSE_DATA: directory,
      GLOSE_PORT: '0',
      GLOSE_WEB_PORT: '0',
      GLOSE_MODEL: 'openai:scripted',
      OPENAI_API_KEY: testKey,
      OPENAI_BASE_URL: model.baseUrl('openai'),
    });
    [, address = ''] = await program.printed(/local Discord: (http:\/\/127\.0\.0\.1:\d+)/);
    await program.printed(/Answers are written by openai:scripted/);
    browser = await openChromium();
  });

  afterAll(async () => {
    await browser?.close();
    program.child.kill('SIGTERM');
    await program.ended;
    await model.close();
    await rm(directory, { recursive: true, force: true });
  });

  /** A model that says one sentence, and another once the test says so. */
  function speaking(ending?: 'cut') {
    const speech = createSpeech();
    let rest = '';
    model.script((request) => {
      speech.say(cited(gref, 'German Gref, PDG', request));
      speech.say(begunObstacle);
      rest = cited(obstacle.slice(begunObstacle.length), 'German Gref, PDG', request);
      return ending === undefined ? { speech } : { speech, ending };
    });
    return {
      goOn() {
        speech.say(rest);
        speech.end();
      },
      end: () => speech.end(),
    };
  }

  async function open(): Promise<Page> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Qui est German Gref ?' }).first().waitFor();
    return page;
  }

  async function ask(page: Page, question: string): Promise<void> {
    await page.getByRole('textbox').or(page.getByRole('combobox')).last().click();
    await page.keyboard.type('/dem');
    await page.getByRole('option', { name: /demander/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
  }

  const last = (page: Page) => page.locator('[data-message-id]').last();

  it('shows the answer growing in its place, without a jump, and then the answer', async () => {
    const page = await open();
    await recordFrames(page);
    const speech = speaking();
    await ask(page, 'Qui est German Gref ?');
    await last(page).getByText(words.writing.underWay).waitFor();
    await last(page).getByText(gref).waitFor();
    expect(await last(page).getByText(obstacle).count()).toBe(0);
    expect(await last(page).getByRole('button').allInnerTexts()).toContainEqual(
      expect.stringContaining(words.writing.stop),
    );
    await keepScreenshot(page, 'streaming-growing');
    speech.goOn();
    await last(page).getByText(obstacle).waitFor();
    await last(page)
      .getByRole('button', { name: /Sources/ })
      .waitFor();
    expect(await page.getByText(words.writing.underWay).count()).toBe(0);
    await keepScreenshot(page, 'streaming-whole');

    const frames = await recordedFrames(page, gref);
    // One element from the first sentence on: an edit changes the text in place.
    expect(new Set(frames.map(({ node }) => node)).size).toBe(1);
    expect(frames.every(({ body }) => body.includes(gref))).toBe(true);
    expect(frames.map(({ top }) => top)).toEqual(
      frames.map(({ top }) => top).toSorted((one, other) => one - other),
    );
    await page.context().close();
  });

  it('stops at a click on Stop, with what stands and a word', async () => {
    const page = await open();
    speaking();
    await ask(page, 'Qui est le PDG de Sberbank ?');
    await last(page).getByText(gref).waitFor();
    await last(page)
      .getByRole('button', { name: new RegExp(words.writing.stop) })
      .click();
    await last(page).getByText(answers.notices.stopped).waitFor();
    expect(await last(page).getByText(gref).count()).toBe(1);
    expect(await last(page).getByText(obstacle).count()).toBe(0);
    await last(page)
      .getByRole('button', { name: /Sources/ })
      .waitFor();
    await keepScreenshot(page, 'streaming-stopped');
    await page.context().close();
  });

  it('keeps what stands where the model breaks off in the middle, with a word', async () => {
    const page = await open();
    const speech = speaking('cut');
    await ask(page, 'Qui a parlé d’un obstacle structurel majeur ?');
    await last(page).getByText(gref).waitFor();
    speech.end();
    await last(page).getByText(answers.notices.cutShort).waitFor();
    expect(await last(page).getByText(gref).count()).toBe(1);
    await keepScreenshot(page, 'streaming-cut');
    await page.context().close();
  });

  it('shows what the article itself says where the model fails, with a word on why', async () => {
    const page = await open();
    model.script({ status: 500 });
    await ask(page, 'Quels pays font partie des BRICS ?');
    await last(page).getByText(answers.notices.modelFailed).waitFor();
    await last(page).getByText('Brésil, Russie, Inde', { exact: false }).first().waitFor();
    await keepScreenshot(page, 'streaming-fall-back');
    await page.context().close();
  });
});
