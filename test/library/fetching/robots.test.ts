import { expect, it } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import { locales } from '../../../src/locales/locale.js';
import { createScriptedWeb, type Handler, pages, redirect, send } from './scripted-web.js';

const html = '<p>The tide turns.</p>';
const plain = { 'content-type': 'text/plain' };

async function outcome(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'fetched';
  } catch (error) {
    const { en } = locales;
    if (!(error instanceof UserFacingError) || en === undefined) throw error;
    return error.describe(en);
  }
}

function rules(text: string): Handler {
  return send(text, plain);
}

it.each([
  ['everyone', 'User-agent: *\nDisallow: /private/'],
  ['us by name', 'User-agent: *\nAllow: /\n\nUser-agent: glose\nDisallow: /private/'],
  ['a longest rule', 'User-agent: *\nAllow: /\nDisallow: /private/tides'],
])('a page that a site keeps from %s is not fetched', async (_, robots) => {
  const web = createScriptedWeb();
  const site = { '/robots.txt': rules(robots), '/private/tides': html, '/open': html };
  await web.site('example.org', pages(site));
  expect(await outcome(web.fetch('http://example.org/private/tides'))).toContain('robots.txt');
  expect(web.requests).toEqual(['example.org /robots.txt']);
  expect(await outcome(web.fetch('http://example.org/open'))).toBe('fetched');
});

it('rules for other programs are not ours', async () => {
  const web = createScriptedWeb();
  const robots = rules('User-agent: Googlebot\nDisallow: /\n\nUser-agent: *\nDisallow:');
  await web.site('example.org', pages({ '/robots.txt': robots, '/': html }));
  expect(await outcome(web.fetch('http://example.org/'))).toBe('fetched');
});

it.each([400, 401, 403, 404, 410, 429])(
  'rules that answer with %i keep nothing back',
  async (status) => {
    const web = createScriptedWeb();
    const robots: Handler = (_, response) => response.writeHead(status).end('no');
    await web.site('example.org', pages({ '/robots.txt': robots, '/': html }));
    expect(await outcome(web.fetch('http://example.org/'))).toBe('fetched');
  },
);

it.each([500, 503])('rules that answer with %i keep everything back', async (status) => {
  const web = createScriptedWeb();
  const robots: Handler = (_, response) => response.writeHead(status).end('no');
  await web.site('example.org', pages({ '/robots.txt': robots, '/': html }));
  expect(await outcome(web.fetch('http://example.org/'))).toContain('cannot find out');
});

it('rules of a site whose answer breaks off keep everything back', async () => {
  const web = createScriptedWeb();
  const robots: Handler = (request, response) => {
    response.writeHead(200, { 'content-length': 100 });
    response.write('User-agent: *', () => request.socket.destroy());
  };
  await web.site('example.org', pages({ '/robots.txt': robots, '/': html }));
  expect(await outcome(web.fetch('http://example.org/'))).toContain('cannot find out');
});

it('are looked for where they moved to, but never in a private network', async () => {
  const web = createScriptedWeb();
  const closed = rules('User-agent: *\nDisallow: /');
  await web.site('moved.org', pages({ '/robots.txt': redirect('//other.org/r'), '/': html }));
  await web.site('other.org', pages({ '/r': closed }));
  expect(await outcome(web.fetch('http://moved.org/'))).toContain('robots.txt');
  await web.site('evil.org', pages({ '/robots.txt': redirect('http://10.0.0.1/'), '/': html }));
  expect(await outcome(web.fetch('http://evil.org/'))).not.toBe('fetched');
  expect(web.connected).not.toContain('10.0.0.1');
});

it('are asked for once a site and not once a page', async () => {
  const web = createScriptedWeb();
  await web.site('example.org', pages({ '/robots.txt': rules(''), '/a': html, '/b': html }));
  await web.fetch('http://example.org/a');
  await web.fetch('http://example.org/b');
  expect(web.requests.filter((request) => request.endsWith('/robots.txt'))).toHaveLength(1);
});

it('of more than can be read are heeded as far as they are read', async () => {
  const web = createScriptedWeb();
  const long = `User-agent: *\nDisallow: /private\n${'# filler\n'.repeat(200_000)}`;
  await web.site('example.org', pages({ '/robots.txt': rules(long), '/private': html, '/': html }));
  expect(await outcome(web.fetch('http://example.org/private'))).toContain('robots.txt');
  expect(await outcome(web.fetch('http://example.org/'))).toBe('fetched');
});
