import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Gateway } from './gateway.js';

const REFUSAL = 'HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n';

/** Lets a bot in that speaks version 10 in JSON, uncompressed; others are refused with 501. */
export function upgradeToGateway(
  gateway: Gateway,
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway');
  const version = searchParams.get('v') ?? '10';
  const encoding = searchParams.get('encoding') ?? 'json';
  const known = /^\/(gateway\/?)?$/.test(pathname);
  const spoken = version === '10' && encoding === 'json' && !searchParams.has('compress');
  if (known && spoken) gateway.upgrade(request, socket, head);
  else socket.end(REFUSAL);
}
