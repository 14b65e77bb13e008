import type { MiddlewareHandler } from 'hono';
import { hostName } from './nearby.js';
import type { Panel } from './panel/panel.js';

/**
 * Headers of every answer. Nothing is loaded but our own stylesheet and icon; there is no script,
 * no form and no cookie, but for the one script and the one form of the panel where that is open. Only
 * the named origins may show the pages in a frame.
 */
export function securityHeaders(
  frameAncestors: readonly string[],
  panel: Panel | null,
): MiddlewareHandler {
  const policy = (isPanel: boolean) =>
    [
      "default-src 'none'",
      "style-src 'self'",
      "img-src 'self'",
      ...(isPanel ? ["script-src 'self'"] : []),
      "base-uri 'none'",
      `form-action ${isPanel ? "'self'" : "'none'"}`,
      `frame-ancestors ${frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ')}`,
    ].join('; ');
  return async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy(panel?.isOpenTo(context) ?? false));
    context.header('X-Content-Type-Options', 'nosniff');
    // Original pages learn nothing of what was read here.
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cross-Origin-Opener-Policy', 'same-origin');
    if (frameAncestors.length === 0) context.header('X-Frame-Options', 'DENY');
  };
}

/**
 * Refuses a request whose Host is not one of these names (any port). Without it a foreign page
 * whose name is made to resolve to 127.0.0.1 could read a library that is served on loopback only.
 */
export function hostGuard(allowedHosts: readonly string[]): MiddlewareHandler {
  const allowed = new Set(allowedHosts.map((host) => host.toLowerCase()));
  return async (context, next) => {
    const name = hostName(context.req.header('host') ?? '');
    if (name !== null && allowed.has(name)) return next();
    return context.text('This address is not served under that name.\n', 421);
  };
}
