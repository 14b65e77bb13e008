import type { JsonObject } from '../world/json.js';
import type { RequestBody } from './request-body.js';

/** One route of Discord's API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`; `:name` stands for one segment. */
  readonly path: string;
  /** `bot`: the Authorization header of the bot; `none`: the token stands in the path. */
  readonly authorization: 'bot' | 'none';
  /** Default: 10 in a second. */
  readonly limit?: RateLimit;
  /** @throws DiscordError what is refused */
  handle(request: ApiRequest): ApiResponse | Promise<ApiResponse>;
}

export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
}

export interface ApiRequest {
  /** @throws Error when the route has no such parameter */
  parameter(name: string): string;
  readonly query: URLSearchParams;
  readonly body: RequestBody;
  /** `X-Audit-Log-Reason`, decoded; null where none is given. */
  readonly reason: string | null;
}

export interface ApiResponse {
  readonly status: number;
  readonly body?: JsonObject | readonly JsonObject[];
}

export function ok(body: JsonObject | readonly JsonObject[], status = 200): ApiResponse {
  return { status, body };
}

export const NO_CONTENT: ApiResponse = { status: 204 };
