import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.js';
import { createInspector } from '../../src/answering/inspection/create-inspector.js';
import { createTricks, orderedWord } from '../../src/answering/inspection/tricks.js';
import { locales, messagesFor } from '../../src/locales/locale.js';
import type { AnswerRecord } from '../../src/web/inspector/answer-records.js';
import { createInspectorPages } from '../../src/web/inspector/inspector-pages.js';
import { createPanel } from '../../src/web/panel/panel.js';
import { startWeb } from '../../src/web/start-web.js';
import type { WebServer } from '../../src/web/web-server.js';
import { type ArticleAnswerer, openArticle } from '../answering/article-answerer.js';

let article: ArticleAnswerer;
const running: WebServer[] = [];
const records: AnswerRecord[] = [];

beforeAll(async () => {
  article = await openArticle();
});

afterAll(() => article.close());

afterEach(async () => {
  records.length = 0;
  for (const server of running.splice(0)) await server.close();
});

async function serve(given: { readonly publicUrl?: string; readonly host?: string } = {}) {
  const { publicUrl = null, host = '127.0.0.1' } = given;
  const inspector = createInspector({ ...article, caution: 'balanced' });
  const panel = createPanel({
    parents: ['http://127.0.0.1:*'],
    isPublic: publicUrl !== null,
  });
  const pages = createInspectorPages({
    records: {
      recent: async () => records.map(({ id, at, answer }) => ({ ...answer, id, at })),
      find: async (id) => records.find((record) => record.id === id),
    },
    inspector,
    tricks: createTricks({ answerer: article.answerer(), inspector, library: article.library }),
    library: article.library,
    panel,
  });
  const server = await startWeb({
    library: article.library,
    host,
    port: 0,
    publicUrl,
    frameAncestors: panel.parents,
    panel,
    besides: [pages],
  });
  running.push(server);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    ask(`${server.address}${path}`, headers, method);
  return { get };
}

interface Got {
  readonly status: number;
  readonly text: string;
  readonly policy: string;
}

function ask(address: string, headers: Record<string, string>, method: string): Promise<Got> {
  return new Promise((resolve, reject) => {
    const call = request(address, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      const policy = String(response.headers['content-security-policy']);
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text, policy }));
    });
    call.once('error', reject).end();
  });
}

async function keep(question: string, more: Partial<AnswerRecord> = {}): Promise<Answer> {
  const answer = await article.answerer().answer(question, {});
  const place = { guildId: '1', channelId: '2', latency: null, conversation: [] };
  records.push({ id: 'kept', at: Date.UTC(2026, 0, 31), answer, ...place, ...more });
  return answer;
}

describe('the answers of late', () => {
  it('are listed with what became of them, and how to get some where there are none', async () => {
    const { get } = await serve();
    const empty = (await get('/behind?lang=en')).text;
    expect(empty).toContain('No question has been asked yet');
    expect(empty).toContain('/ask');
    await keep('Qui est <b>German</b> Gref ?');
    const { text } = await get('/behind?lang=en');
    expect(text).toContain('href="/behind/kept?lang=en"');
    expect(text).toContain('Qui est &lt;b&gt;German&lt;/b&gt; Gref ?');
    expect(text).toContain('Not covered');
  });
});

describe('behind an answer', () => {
  it('stands what decided, what was quoted, what was found, and the version', async () => {
    const answer = await keep('Qui est German Gref ?');
    const { text, status } = await (await serve()).get('/behind/kept?lang=en');
    expect(status).toBe(200);
    for (const said of [
      'Enough to answer:',
      'Spoke for an answer',
      'Whether it is about the names asked for',
      'Quoted</span>',
      'Where the time went',
      `version ${answer.citations[0]?.articleVersion}, unchanged since`,
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toContain(`#s${answer.citations[0]?.firstSentence}"`);
  });

  it('says that the article changed since, and that today’s decision is another', async () => {
    const answer = await keep('Qui est German Gref ?');
    const [citation] = answer.citations;
    records.length = 0;
    await keep('Quelle est la recette de la ratatouille ?', {
      answer: {
        ...answer,
        question: 'Quelle est la recette de la ratatouille ?',
        citations: citation ? [{ ...citation, articleVersion: 'older' }] : [],
      },
    });
    const { text } = await (await serve()).get('/behind/kept?lang=en');
    expect(text).toContain('has changed since: the answer rests on version older');
    expect(text).toContain('Asked now, the decision is a different one.');
  });

  it('reads a follow-up as it was searched', async () => {
    const turn = {
      question: 'Que dit l’article des drones de la Russie ?',
      answer: '',
      places: [],
    };
    await keep('Et de la Chine ?', { conversation: [turn] });
    const { text } = await (await serve()).get('/behind/kept?lang=en');
    expect(text).toMatch(/was read as: “[^”]*Chine/);
  });

  it('says where an answer is no longer kept', async () => {
    const { text, status } = await (await serve()).get('/behind/nothing?lang=de');
    expect(status).toBe(404);
    expect(text).toContain('Diese Antwort wird nicht mehr aufbewahrt');
  });

  it('has words for everything that it shows, in every language', async () => {
    await keep('Was sagt der Artikel über German Gref?');
    const { get } = await serve();
    for (const language of Object.keys(locales)) {
      for (const path of ['/behind', '/behind/kept', '/behind/try']) {
        const { text, status } = await get(`${path}?lang=${language}`);
        expect(status, path).toBe(200);
        expect(text).toContain(`<html lang="${language}">`);
        expect(text).not.toContain('undefined');
      }
    }
  });
});

describe('try to trick me', () => {
  it('asks what no article says, and gives an order, in each language; neither gets through', async () => {
    const { get } = await serve();
    for (const language of Object.keys(locales)) {
      const { text, status } = await get(`/behind/try?lang=${language}`, {}, 'POST');
      const words = messagesFor(language).inspector.trick;
      expect(status).toBe(200);
      expect(text, language).toContain('Vladimir Poutine');
      expect(text, language).toContain(orderedWord);
      expect(text.split('verdict held').length - 1, language).toBe(2);
      expect(text, language).toContain(words.notFollowed);
    }
  });

  it('is not played for a page of somebody else', async () => {
    const { get } = await serve();
    const foreign = await get('/behind/try', { 'sec-fetch-site': 'cross-site' }, 'POST');
    expect(foreign.status).toBe(403);
    const own = await get('/behind/try', { 'sec-fetch-site': 'same-origin' }, 'POST');
    expect(own.status).toBe(200);
  });
});

describe('strangers', () => {
  const paths = ['/behind', '/behind/kept', '/behind/try'];

  it('find nothing behind a public address, whoever they claim to be', async () => {
    await keep('Qui est German Gref ?');
    const { get } = await serve({ publicUrl: 'https://glose.example.org' });
    for (const path of paths) expect((await get(path)).status, path).toBe(404);
    expect((await get('/behind/try', {}, 'POST')).status).toBe(404);
  });

  it('find nothing through a proxy or under another name', async () => {
    await keep('Qui est German Gref ?');
    const { get } = await serve({ host: '0.0.0.0' });
    for (const path of paths) {
      expect((await get(path)).status, path).toBe(200);
      expect((await get(path, { 'x-forwarded-for': '203.0.113.7' })).status, path).toBe(404);
      expect((await get(path, { host: 'glose.example.org' })).status, path).toBe(404);
    }
  });

  it('are given pages without a script, a form or a way there', async () => {
    const { get } = await serve({ host: '0.0.0.0' });
    const own = await get('/');
    expect(own.policy).toContain("script-src 'self'");
    expect(own.text).toContain('panel.js');
    const foreign = await get('/', { host: 'glose.example.org' });
    expect(foreign.policy).not.toContain('script-src');
    expect(foreign.policy).toContain("form-action 'none'");
    expect(foreign.text).not.toMatch(/<script|\/behind/);
  });
});
