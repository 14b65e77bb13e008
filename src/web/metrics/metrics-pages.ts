import { createHash, timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { isAskedHere } from '../nearby.js';
import type { Metrics } from './metrics.js';

export interface MetricsPagesProps {
  readonly metrics: Pick<Metrics, 'read'>;
  /** Who bears it may read them from anywhere; null: nobody but this machine. */
  readonly token: string | null;
  /** True where a proxy may hand on strangers' requests: then the token is asked of everyone. */
  readonly isPublic: boolean;
}

/** `GET /metrics`, which is not there for strangers. */
export function createMetricsPages({ metrics, token, isPublic }: MetricsPagesProps): Hono {
  const pages = new Hono();
  pages.get('/metrics', async (context) => {
    const isOpen = (!isPublic && isAskedHere(context)) || bears(context, token);
    // As any other address that leads nowhere.
    if (!isOpen) return context.notFound();
    const { contentType, text } = await metrics.read();
    return context.body(text, 200, { 'Content-Type': contentType, 'Cache-Control': 'no-store' });
  });
  return pages;
}

/** Compared as digests: their lengths are equal, and the time taken tells nothing. */
function bears(context: Context, token: string | null): boolean {
  const given = /^Bearer (.+)$/i.exec(context.req.header('authorization') ?? '')?.[1];
  return token !== null && given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
