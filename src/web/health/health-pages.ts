import { Hono } from 'hono';
import type { Readiness } from './readiness.js';

export interface HealthPagesProps {
  readonly readiness: Readiness;
}

/**
 * `GET /healthz`: the process is alive, 200 until it is being ended. `GET /readyz`: 200 where members
 * are answered, else 503; its JSON names each check and nothing else, since anybody may ask.
 */
export function createHealthPages({ readiness }: HealthPagesProps): Hono {
  const pages = new Hono();
  pages.get('/healthz', (context) => {
    context.header('Cache-Control', 'no-store');
    return readiness.isClosing() ? context.text('closing\n', 503) : context.text('ok\n');
  });
  pages.get('/readyz', async (context) => {
    const checks = await readiness.checks();
    const ready = !readiness.isClosing() && Object.values(checks).every(Boolean);
    context.header('Cache-Control', 'no-store');
    return context.json({ ready, checks }, ready ? 200 : 503);
  });
  return pages;
}
