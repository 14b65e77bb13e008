import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserFacingError } from '../../../src/errors.js';
import { locales } from '../../../src/locales/locale.js';
import { createScriptedWeb, pages, redirect, send } from './scripted-web.js';

const html = '<html><body><h1>Tides</h1><p>The tide turns.</p></body></html>';

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    (given) => given,
    (thrown: unknown) => thrown,
  );
  const { en } = locales;
  if (!(error instanceof UserFacingError) || en === undefined) {
    throw new Error(`not refused: ${JSON.stringify(error)} ${String(error)}`);
  }
  return error.describe(en);
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('a page of the public web', () => {
  it('is fetched with what it is, and a name made of its address', async () => {
    const web = createScriptedWeb();
    const address = await web.site('example.org', pages({ '/sea/tides.html': html }));
    const fetched = await web.fetch('http://example.org/sea/tides.html#turn');
    expect(fetched).toMatchObject({
      contentType: 'text/html',
      name: 'example.org-sea-tides.html',
      finalUrl: 'http://example.org/sea/tides.html',
    });
    expect(text(fetched.bytes)).toBe(html);
    expect(web.connected).toEqual([address, address]);
    expect(web.requests).toEqual(['example.org /robots.txt', 'example.org /sea/tides.html']);
  });

  it('is followed through redirects to other sites, each of which is asked for its rules', async () => {
    const web = createScriptedWeb();
    await web.site('one.org', pages({ '/a': redirect('/b'), '/b': redirect('//two.org/c', 308) }));
    await web.site('two.org', pages({ '/c': html }));
    expect((await web.fetch('http://one.org/a')).finalUrl).toBe('http://two.org/c');
    expect(web.requests.filter((request) => request.endsWith('robots.txt'))).toEqual([
      'one.org /robots.txt',
      'two.org /robots.txt',
    ]);
  });

  it.each([
    ['gzip', gzipSync(html)],
    ['br', brotliCompressSync(html)],
  ])('is unpacked from %s', async (packing, body) => {
    const web = createScriptedWeb();
    const headers = { 'content-type': 'text/html', 'content-encoding': packing };
    await web.site('example.org', pages({ '/': send(body, headers) }));
    expect(text((await web.fetch('http://example.org/')).bytes)).toBe(html);
  });

  it('is read in the characters that the header names, whatever the page says of itself', async () => {
    const web = createScriptedWeb();
    const page = '<meta charset="utf-8"><p>La marée monte à 5 €.</p>';
    const windows = Buffer.from(page.replace('€', '\u0080'), 'latin1');
    const headers = { 'content-type': 'text/html; charset="windows-1252"' };
    await web.site('example.org', pages({ '/': send(windows, headers) }));
    expect(text((await web.fetch('http://example.org/')).bytes)).toContain('monte à 5 €');
  });

  it.each([
    ['text/markdown; charset=utf-8', '/a', 'example.org-a.md'],
    ['text/plain', '/a.md', 'example.org-a.md'],
    ['text/plain', '/notes.txt', 'example.org-notes.txt'],
    ['application/pdf', '/get/report', 'example.org-get-report.pdf'],
    ['application/octet-stream', '/report.pdf', 'example.org-report.pdf'],
  ])('sent as %s from %s is taken for %s', async (contentType, path, name) => {
    const web = createScriptedWeb();
    await web.site('example.org', pages({ [path]: send('x', { 'content-type': contentType }) }));
    expect((await web.fetch(`http://example.org${path}`)).name).toBe(name);
  });

  it('has another name for each query', async () => {
    const web = createScriptedWeb();
    await web.site('example.org', pages({ '/?id=1': html, '/?id=2': html }));
    const one = await web.fetch('http://example.org/?id=1');
    const other = await web.fetch('http://example.org/?id=2');
    expect(one.name).toMatch(/^example\.org-[0-9a-f]{8}\.html$/);
    expect(other.name).not.toBe(one.name);
  });

  it('is not waited for once whoever asked has left', async () => {
    const web = createScriptedWeb();
    const controller = new AbortController();
    const left = new Error('left');
    await web.site('example.org', () => controller.abort(left));
    const fetched = web.fetch('http://example.org/', { signal: controller.signal });
    await expect(fetched).rejects.toBe(left);
  });
});

describe('an address that is not read', () => {
  it.each([
    ['ftp://example.org/a', 'not an address'],
    ['file:///etc/passwd', 'not an address'],
    ['javascript:alert(1)', 'not an address'],
    ['http://', 'not an address'],
    ['http://user:secret@example.org/', 'no user name'],
    ['http://example.org:8080/', 'port of its own'],
    ['https://example.org:80/', 'port of its own'],
    ['http://127.0.0.1/', 'private network'],
    ['http://2130706433/', 'private network'],
    ['http://0177.0.0.1/', 'private network'],
    ['http://0x7f.1/', 'private network'],
    ['http://[::1]/', 'private network'],
    ['http://[::ffff:10.0.0.1]/', 'private network'],
    ['http://[fd00::1]/', 'private network'],
    ['http://169.254.169.254/latest/meta-data/', 'private network'],
    ['http://localhost/', 'private network'],
    ['http://printer.local/', 'private network'],
    ['http://db.internal./', 'private network'],
    ['http://ⓛocalhost/', 'private network'],
  ])('%s', async (address, words) => {
    const web = createScriptedWeb();
    expect(await refusal(web.fetch(address))).toContain(words);
    expect(web.connected).toEqual([]);
  });

  it('is shown without what may be secret in it, and cannot break out of its marks', async () => {
    const web = createScriptedWeb();
    web.names.set('example.org', () => []);
    const told = await refusal(web.fetch('http://example.org/a?token=secret&`@everyone'));
    expect(told).toContain('`example.org/a`');
    expect(told).not.toContain('secret');
    expect((await refusal(web.fetch('http://`@everyone`'))).match(/`/g)).toHaveLength(2);
  });

  it('is told of in four languages', async () => {
    const error = await createScriptedWeb()
      .fetch('http://127.0.0.1/')
      .catch((thrown) => thrown);
    const told = Object.values(locales).map((messages) => error.describe(messages));
    expect(new Set(told).size).toBe(4);
  });
});

describe('a name', () => {
  it('that leads into a private network is not connected to', async () => {
    for (const address of ['10.0.0.5', '127.0.0.1', '::1', 'fe80::1', '64:ff9b::7f00:1']) {
      const web = createScriptedWeb();
      web.names.set('evil.org', () => [address]);
      expect(await refusal(web.fetch('http://evil.org/'))).toContain('private network');
      expect(web.connected).toEqual([]);
    }
  });

  it('with one private address among public ones is not connected to', async () => {
    const web = createScriptedWeb();
    const address = await web.site('evil.org', pages({ '/': html }));
    web.names.set('evil.org', () => [address, '192.168.1.1']);
    expect(await refusal(web.fetch('http://evil.org/'))).toContain('private network');
    expect(web.connected).toEqual([]);
  });

  it('that answers otherwise the second time cannot move the connection', async () => {
    const web = createScriptedWeb();
    const address = await web.site('evil.org', pages({ '/': html }));
    let asked = 0;
    web.names.set('evil.org', () => {
      asked += 1;
      // Once for robots.txt, once for the page; a third time would be for the connection.
      return [asked <= 2 ? address : '127.0.0.1'];
    });
    await web.fetch('http://evil.org/');
    expect(asked).toBe(2);
    expect(web.connected).toEqual([address, address]);
    expect(await refusal(web.fetch('http://evil.org/'))).toContain('private network');
  });

  it('that nobody has is told as such', async () => {
    expect(await refusal(createScriptedWeb().fetch('nowhere.example/a'))).toContain('cannot find');
  });

  it('at which nothing listens is told as such', async () => {
    const web = createScriptedWeb();
    web.names.set('gone.org', () => ['93.184.216.200']);
    expect(await refusal(web.fetch('http://gone.org/'))).toContain('cannot reach');
  });
});

describe('a redirect', () => {
  it.each([
    'http://127.0.0.1/admin',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/',
    'http://inside.org/',
    'http://localhost/',
  ])('to %s is not followed', async (target) => {
    const web = createScriptedWeb();
    await web.site('evil.org', pages({ '/': redirect(target) }));
    web.names.set('inside.org', () => ['10.1.2.3']);
    expect(await refusal(web.fetch('http://evil.org/'))).toContain('private network');
    expect(web.requests.filter((request) => !request.startsWith('evil.org'))).toEqual([]);
  });

  it('to another scheme, port or password is not followed', async () => {
    for (const target of ['file:///etc/passwd', 'http://a:b@evil.org/', 'http://evil.org:22/']) {
      const web = createScriptedWeb();
      await web.site('evil.org', pages({ '/': redirect(target) }));
      expect(await refusal(web.fetch('http://evil.org/'))).toMatch(/not an address|port/);
    }
  });

  it('without end is given up after five', async () => {
    const web = createScriptedWeb();
    await web.site('loop.org', pages({ '/': redirect('/') }));
    expect(await refusal(web.fetch('http://loop.org/'))).toContain('from one address to the next');
    expect(web.requests.filter((request) => request.endsWith(' /'))).toHaveLength(6);
  });
});

describe('what comes', () => {
  const small = { limits: { size: 1_000 } };

  it('is refused where it is announced as too large', async () => {
    const web = createScriptedWeb();
    await web.site('big.org', pages({ '/': `<p>${'x'.repeat(2_000)}</p>` }));
    expect(await refusal(web.fetch('http://big.org/', small))).toContain('too large');
  });

  it('is left where it turns out to be too large', async () => {
    const web = createScriptedWeb();
    let sent = 0;
    let isLeft = false;
    await web.site(
      'big.org',
      pages({
        '/': (_, response) => {
          response.writeHead(200, { 'content-type': 'text/plain' });
          const more = () => {
            if (isLeft || sent > 50_000_000) return;
            sent += 10_000;
            response.write('x'.repeat(10_000), more);
          };
          response.on('close', () => {
            isLeft = true;
          });
          more();
        },
      }),
    );
    expect(await refusal(web.fetch('http://big.org/', small))).toContain('too large');
    expect(sent).toBeLessThan(50_000_000);
  });

  it('is left where a little unpacks to too much', async () => {
    const web = createScriptedWeb();
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
    await web.site('bomb.org', pages({ '/': send(bomb, headers) }));
    expect(await refusal(web.fetch('http://bomb.org/'))).toContain('too large');
  });

  it.each([
    ['gzip', Buffer.from('this is not gzip'), 'cannot reach'],
    ['gzip, gzip', gzipSync(gzipSync(html)), 'not a text that I read'],
    ['rot13', Buffer.from(html), 'not a text that I read'],
  ])('is refused where it is packed as %s', async (packing, body, words) => {
    const web = createScriptedWeb();
    const headers = { 'content-type': 'text/html', 'content-encoding': packing };
    await web.site('odd.org', pages({ '/': send(body, headers) }));
    expect(await refusal(web.fetch('http://odd.org/'))).toContain(words);
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'application/zip', ''])(
    'is refused as %s',
    async (contentType) => {
      const web = createScriptedWeb();
      const headers = contentType === '' ? {} : { 'content-type': contentType };
      await web.site('odd.org', pages({ '/x': send('bytes', headers) }));
      expect(await refusal(web.fetch('http://odd.org/x'))).toContain('not a text that I read');
    },
  );

  it.each([404, 403, 500, 204])('with status %i is told as such', async (status) => {
    const web = createScriptedWeb();
    await web.site('odd.org', pages({ '/x': (_, response) => response.writeHead(status).end() }));
    expect(await refusal(web.fetch('http://odd.org/x'))).toContain(`error ${status}`);
  });

  it('is given up where nothing comes any more', async () => {
    const web = createScriptedWeb();
    const stalled = pages({
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.write('<p>The tide');
      },
    });
    await web.site('slow.org', stalled);
    const given = web.fetch('http://slow.org/', { limits: { idle: 150 } });
    expect(await refusal(given)).toContain('takes too long');
  });

  it('is given up where it comes drop by drop', async () => {
    const web = createScriptedWeb();
    const drops = pages({
      '/': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    await web.site('slow.org', drops);
    const limits = { idle: 5_000, total: 400 };
    expect(await refusal(web.fetch('http://slow.org/', { limits }))).toContain('takes too long');
  });

  it('is given up where the name never resolves', async () => {
    const web = createScriptedWeb();
    web.names.set('slow.org', () => new Promise(() => {}));
    const given = web.fetch('http://slow.org/', { limits: { total: 100 } });
    expect(await refusal(given)).toContain('takes too long');
  });
});
