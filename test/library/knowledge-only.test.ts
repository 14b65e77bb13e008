import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfiguration } from '../../src/config.js';
import { silentLog } from '../../src/log.js';
import { createServices, type Services, type ServicesOptions } from '../../src/services.js';
import { lighthouse } from '../e2e/lighthouse.js';

let directory: string;
let articleId: string;

/** As a process of its own would have them. */
async function withServices<Result>(
  articles: NonNullable<ServicesOptions['articles']>,
  work: (services: Services) => Promise<Result>,
): Promise<Result> {
  const configuration = readConfiguration({
    GLOSE_KNOWLEDGE: join(directory, 'knowledge'),
    GLOSE_DATA: join(directory, 'data'),
  });
  const services = await createServices(configuration, { log: silentLog, watch: false, articles });
  try {
    await services.library.settled();
    return await work(services);
  } finally {
    await services.close();
  }
}

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'glose-knowledge-'));
  await mkdir(join(directory, 'knowledge'));
  const bees = '# Bees\n\nThe bees of the abbey make forty jars of honey a year.\n';
  await writeFile(join(directory, 'knowledge', 'bees.md'), bees);
  articleId = await withServices('all', async ({ ownArticles: { library: serverLibrary } }) => {
    const file = { name: 'lighthouse.md', bytes: Buffer.from(lighthouse) };
    return (await serverLibrary.add('111', file)).articleId;
  });
});

afterAll(async () => {
  await rm(directory, { recursive: true, force: true });
});

const question = 'Qui était le dernier gardien du phare ?';

it('an article of a server answers where all articles are answered from', async () => {
  await withServices('all', async ({ answerer }) => {
    const answer = await answerer.answer(question, { articleIds: [articleId] });
    expect(answer.outcome).toBe('answered');
    expect(answer.citations[0]?.quote).toContain('Yves Le Bras');
  });
});

it('the command line answers, searches, summarises and checks without it', async () => {
  await withServices('knowledge', async (services) => {
    const { answerer, retriever, summariser, claimChecker, library } = services;
    const answer = await answerer.answer(question, {});
    expect(answer.outcome).not.toBe('answered');
    expect(JSON.stringify(answer)).not.toContain('Le Bras');
    const { passages } = await retriever.retrieve(question);
    expect(passages.map(({ article }) => article.title)).not.toContain('Le phare de Kermorvan');
    expect(JSON.stringify(await summariser.summarise({ style: 'short' }))).toContain('honey');
    const ofServer = await summariser.summarise({ style: 'short', articleId });
    expect(ofServer.outcome).not.toBe('answered');
    const check = await claimChecker.check(
      'Le dernier gardien du phare s’appelait Yves Le Bras.',
      {},
    );
    expect(check.verdict).toBe('not_covered');
    expect(library.articles().map(({ title }) => title)).toEqual(['Bees']);
    expect(await library.article(articleId)).toBeUndefined();
  });
});

it('and leaves it where it is', async () => {
  await withServices('all', async ({ library, ownArticles: { library: serverLibrary } }) => {
    expect(library.articles()).toHaveLength(2);
    expect((await serverLibrary.status('111')).files).toMatchObject([{ articleId }]);
  });
});
