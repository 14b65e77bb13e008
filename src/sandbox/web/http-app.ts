import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { FileStore } from '../world/file-store.js';
import type { GivenFiles } from '../world/given-files.js';
import type { World } from '../world/world.js';
import { serveAttachment } from './attachments.js';
import { isOwnRequest } from './loopback-guard.js';
import { createPageFiles } from './page-files.js';

/**
 * Everything over HTTP: the API for bots under `/api`; the page, its member API and attachments
 * for this machine only.
 */
export function createHttpApp(props: {
  readonly world: World;
  readonly files: FileStore;
  readonly given: GivenFiles;
  readonly api: Hono;
  readonly member: Hono<{ Bindings: HttpBindings }>;
  readonly port: () => number;
  readonly panelUrl: () => string | null;
}): (request: IncomingMessage, response: ServerResponse) => void {
  const { world, files, given } = props;
  const page = createPageFiles();
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/api', props.api);
  app.use('*', async (context, next) => {
    if (isOwnRequest(context.env.incoming, props.port())) return next();
    const error = 'Only pages and scripts of this machine may use the sandbox.';
    return context.json({ error }, 403);
  });
  app.route('/member', props.member);
  app.get('*', async (context) => {
    const { path } = context.req;
    const attachment = await serveAttachment({ world, files, given }, path);
    if (attachment !== null) return attachment;
    const file = await page.serve(path, props.panelUrl());
    return file ?? context.text('There is nothing at this address.', 404);
  });
  return getRequestListener(app.fetch);
}
