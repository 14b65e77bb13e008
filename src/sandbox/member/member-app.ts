import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import { type MemberBody, readMemberBody } from './read-body.js';

/** `/member/*` as it is put together. */
export type MemberApp = Hono<{ Bindings: HttpBindings }>;

/** A change of what the path names by `id`; 204. */
export function patch(
  routes: MemberApp,
  path: string,
  change: (id: string, body: MemberBody) => void,
): void {
  routes.patch(path, async (context) => {
    change(context.req.param('id') ?? '', await readMemberBody(context.req.raw));
    return context.body(null, 204);
  });
}

/** An action; what it returns is the answer, nothing is 204. */
export function post(
  routes: MemberApp,
  path: string,
  act: (body: MemberBody) => object | undefined | Promise<object>,
): void {
  routes.post(path, async (context) => {
    const answer = await act(await readMemberBody(context.req.raw));
    return answer === undefined ? context.body(null, 204) : context.json(answer);
  });
}
