import { type Context, Hono } from 'hono';
import type { JsonObject } from '../world/json.js';
import { auditReason, refuseLongReason } from './audit-reason.js';
import { DiscordError, refusals } from './discord-error.js';
import type { RateLimits } from './rate-limits.js';
import { readRequestBody } from './request-body.js';
import type { ApiResponse, Route } from './route.js';

/** A request as it came in, for tests that hold it against Discord's own description. */
export interface SeenRequest {
  readonly method: string;
  /** Below `/api/v10`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON part; undefined where there is none. */
  readonly body: unknown;
  readonly filenames: readonly string[];
  /** `X-Audit-Log-Reason`, decoded; null where none is given. */
  readonly reason: string | null;
  readonly status: number;
}

/**
 * Answers in place of a route, as when Discord fails: a status with a body, or null to go on.
 * `path` is below `/api/v10`.
 */
export type Intercept = (request: {
  readonly method: string;
  readonly path: string;
}) => Intercepted | null;

export interface Intercepted {
  readonly status: number;
  readonly body: JsonObject;
  /** Such as `Retry-After`, in seconds; default none. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * `/api/v10`: authorisation, rate limits and errors around the routes. What no route answers is
 * refused with 501 and its name.
 */
export function createApi(props: {
  readonly routes: readonly Route[];
  readonly rateLimits: RateLimits;
  readonly botToken: string;
  readonly onRequest: (request: SeenRequest) => void;
  readonly intercept: Intercept;
  readonly log: (line: string) => void;
}): Hono {
  const api = new Hono();
  for (const route of props.routes) {
    api.on(route.method, `/v10${route.path}`, async (context) => {
      try {
        return await answer(context, route, props);
      } catch (error) {
        if (error instanceof DiscordError) return refuse(context, error);
        props.log(`The sandbox failed at ${route.method} ${route.path}: ${describe(error)}`);
        return context.json({ message: '500: Internal Server Error', code: 0 }, 500);
      }
    });
  }
  api.all('*', (context) => {
    const name = `${context.req.method} ${context.req.path}`;
    props.log(`The sandbox does not implement ${name}.`);
    return context.json({ message: `501: the sandbox does not implement ${name}`, code: 0 }, 501);
  });
  return api;
}

async function answer(
  context: Context,
  route: Route,
  props: Parameters<typeof createApi>[0],
): Promise<Response> {
  if (route.authorization === 'bot') {
    const given = context.req.header('authorization');
    if (given !== `Bot ${props.botToken}`) throw refusals.unauthorized();
  }
  const path = context.req.path.replace(/^.*?\/v10/, '');
  const instead = props.intercept({ method: context.req.method, path });
  if (instead !== null) {
    for (const [name, value] of Object.entries(instead.headers ?? {})) context.header(name, value);
    return send(context, instead);
  }
  const parameters = new Map(Object.entries(context.req.param() as Record<string, string>));
  const verdict = props.rateLimits.take(route, parameters);
  for (const [name, value] of Object.entries(verdict.headers)) context.header(name, value);
  if (verdict.retryAfter !== null) {
    const message = 'You are being rate limited.';
    const { retryAfter, global } = verdict;
    return context.json({ message, retry_after: retryAfter, global }, 429);
  }
  const body = await readRequestBody(context.req.raw);
  const reason = auditReason(context.req.header('x-audit-log-reason'));
  const seen = (status: number) => {
    const filenames = body.files.map((file) => file.filename);
    const { method } = context.req;
    props.onRequest({
      method,
      path,
      query: context.req.query(),
      body: body.json,
      filenames,
      reason,
      status,
    });
  };
  try {
    const query = new URL(context.req.url).searchParams;
    const parameter = (name: string) => required(parameters, name);
    refuseLongReason(reason);
    const response = await route.handle({ parameter, query, body, reason });
    seen(response.status);
    return send(context, response);
  } catch (error) {
    seen(error instanceof DiscordError ? error.status : 500);
    throw error;
  }
}

function required(parameters: ReadonlyMap<string, string>, name: string): string {
  const value = parameters.get(name);
  if (value === undefined) throw new Error(`This route has no parameter ${name}.`);
  return value;
}

function send(context: Context, response: ApiResponse): Response {
  if (response.body === undefined) return context.body(null, 204);
  return new Response(JSON.stringify(response.body), {
    status: response.status,
    headers: { ...Object.fromEntries(context.res.headers), 'content-type': 'application/json' },
  });
}

function refuse(context: Context, error: DiscordError): Response {
  return new Response(JSON.stringify(error.body()), {
    status: error.status,
    headers: { ...Object.fromEntries(context.res.headers), 'content-type': 'application/json' },
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
