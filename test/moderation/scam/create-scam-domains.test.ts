import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createTransport } from '../../../src/library/fetching/transport.js';
import {
  createScamDomains,
  type ScamDomainsProps,
} from '../../../src/moderation/scam/create-scam-domains.js';
import { openStorage, type Storage } from '../../../src/storage/storage.js';
import { createScriptedWeb, type Handler } from '../../library/fetching/scripted-web.js';

async function workbench() {
  const directory = await mkdtemp(join(tmpdir(), 'glose-scam-'));
  const storage = await openStorage({ directory });
  onTestFinished(async () => {
    await storage.close();
    await rm(directory, { recursive: true });
  });
  const logged: string[] = [];
  const log = {
    info: (message: string) => void logged.push(message),
    warn: (message: string) => void logged.push(message),
  };
  const file = join(directory, 'domains.txt');
  return { storage, file, log, logged };
}

/** A site whose answer the test sets, under an address of the public Internet. */
async function listSite() {
  const web = createScriptedWeb();
  const answers: { next: Handler } = { next: (_, response) => response.writeHead(404).end() };
  const asked: (string | undefined)[] = [];
  await web.site('lists.example', (request, response) => {
    asked.push(request.headers['if-none-match']);
    answers.next(request, response);
  });
  const transport = createTransport({ reach: web.reach });
  return { answers, asked, source: 'http://lists.example/all', resolve: web.resolve, transport };
}

function list(domains: readonly string[], tag: string): Handler {
  return ({ headers }, response) => {
    if (headers['if-none-match'] === tag) response.writeHead(304).end();
    else response.writeHead(200, { etag: tag }).end(JSON.stringify(domains));
  };
}

const rows = async ({ db }: Storage) =>
  (await db.selectFrom('scam_domains').select('domain').orderBy('domain').execute()).map(
    ({ domain }) => domain,
  );

describe('domains of scams', () => {
  it('are none where nobody set a list, and what was stored goes', async () => {
    const { storage, file, log } = await workbench();
    await writeFile(file, 'evil.example');
    const listed = await createScamDomains({ storage, log, source: file, follows: true });
    expect(listed.find('www.evil.example')).toBe('evil.example');
    const none = await createScamDomains({ storage, log, source: null, follows: true });
    expect([none.size, none.notice(), none.find('evil.example')]).toEqual([0, null, null]);
    expect(await rows(storage)).toEqual([]);
    await listed.close();
  });

  it('are read from a file at the start, kept, and read again where it changed', async () => {
    const { storage, file, log, logged } = await workbench();
    await writeFile(file, 'one.example\ntwo.example\n');
    const domains = await createScamDomains({ storage, log, source: file, follows: true });
    expect(domains.notice()).toMatch(/^Scam domains: 2 of .*domains\.txt, read \d{4}-\d\d-\d\d\.$/);
    await domains.refresh();
    expect(logged).toEqual(['The list of scam domains was read.']);
    await writeFile(file, 'two.example\nthree.example\nfour.example\n');
    await domains.refresh();
    expect(domains.find('one.example')).toBeNull();
    expect(domains.find('four.example')).toBe('four.example');
    expect(await rows(storage)).toEqual(['four.example', 'three.example', 'two.example']);
    await domains.close();
  });

  it('are there after a restart though the address does not answer', async () => {
    const { storage, log, logged } = await workbench();
    const { answers, source, ...web } = await listSite();
    answers.next = list(['evil.example'], '"1"');
    const props: ScamDomainsProps = { storage, log, source, follows: false, ...web };
    await (await createScamDomains(props)).refresh();
    answers.next = (_, response) => response.writeHead(503).end();
    const again = await createScamDomains(props);
    await again.refresh();
    await again.refresh();
    expect(again.find('evil.example')).toBe('evil.example');
    expect(logged).toEqual([
      'The list of scam domains was read.',
      'The list of scam domains could not be read; 1 domains of before are kept.',
    ]);
  });

  it('are fetched only where they changed, and not sooner than asked', async () => {
    const { storage, log, logged } = await workbench();
    const { answers, asked, source, ...web } = await listSite();
    answers.next = list(['evil.example'], '"1"');
    let clock = 1_000_000;
    const props = { storage, log, source, follows: false, now: () => clock, ...web };
    const domains = await createScamDomains(props);
    await domains.refresh();
    await domains.refresh(60_000);
    expect(asked).toEqual([undefined]);
    clock += 60_000;
    await domains.refresh(60_000);
    expect(asked).toEqual([undefined, '"1"']);
    expect(logged).toHaveLength(1);
    answers.next = list(['worse.example'], '"2"');
    await domains.refresh();
    expect(domains.find('worse.example')).toBe('worse.example');
    expect(domains.find('evil.example')).toBeNull();
  });

  it('are kept where a page comes that is no list, and fetched again after it', async () => {
    const { storage, log } = await workbench();
    const { answers, source, ...web } = await listSite();
    answers.next = list(['evil.example'], '"1"');
    const domains = await createScamDomains({ storage, log, source, follows: false, ...web });
    await domains.refresh();
    answers.next = (_, response) => response.writeHead(200, { etag: '"2"' }).end('<html></html>');
    await domains.refresh();
    expect(domains.find('evil.example')).toBe('evil.example');
    answers.next = list(['worse.example'], '"2"');
    await domains.refresh();
    expect(domains.find('worse.example')).toBe('worse.example');
  });

  it('follow a redirect, but never into a private network', async () => {
    const { storage, log } = await workbench();
    const { answers, source, ...web } = await listSite();
    const moved: Handler = (_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/list' }).end();
    answers.next = moved;
    const domains = await createScamDomains({ storage, log, source, follows: false, ...web });
    await domains.refresh();
    expect(domains.size).toBe(0);
    answers.next = (request, response) => {
      if (request.url === '/all') response.writeHead(301, { location: '/new' }).end();
      else list(['evil.example'], '"1"')(request, response);
    };
    await domains.refresh();
    expect(domains.size).toBe(1);
  });

  it('of another source give way when that is read, not before', async () => {
    const { storage, file, log } = await workbench();
    await writeFile(file, 'one.example');
    await createScamDomains({ storage, log, source: file, follows: true });
    const { answers, asked, source, ...web } = await listSite();
    const domains = await createScamDomains({ storage, log, source, follows: false, ...web });
    expect(domains.find('one.example')).toBe('one.example');
    answers.next = list(['two.example'], '"1"');
    await domains.refresh();
    expect(asked).toEqual([undefined]);
    expect(domains.find('one.example')).toBeNull();
    expect(await rows(storage)).toEqual(['two.example']);
  });
});
