import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A bot's own page for the panel, which shows each message that it is told of. */
export interface PanelPage {
  /** Of the page that listens. */
  readonly url: string;
  /** Of another page of the same site, which does not. */
  readonly elsewhere: string;
  /** Of a third one, which listens and says so. */
  readonly notes: string;
  close(): void;
}

const listening = (title: string, hears: boolean) => `<!doctype html><html lang="en">
<title>${title}</title><h1>${title}</h1><ul></ul><script>
  addEventListener('message', (event) => {
    const { type, message } = event.data;
    if (${hears}) event.source.postMessage({ type: 'message-heard' }, event.origin);
    const line = document.createElement('li');
    line.textContent = type + ': ' + message.content + ' by ' + message.author.username;
    document.querySelector('ul').append(line);
  });
</script></html>`;

const silent = '<!doctype html><html lang="en"><title>Text</title><h1>The text</h1></html>';

const pages: ReadonlyMap<string, string> = new Map([
  ['/', listening('Panel', false)],
  ['/notes', listening('Notes', true)],
]);

export async function startPanelPage(): Promise<PanelPage> {
  const server: Server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages.get(request.url ?? '') ?? silent);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  return { url, elsewhere: `${url}text`, notes: `${url}notes`, close: () => server.close() };
}
