import type { FileStore } from '../world/file-store.js';
import type { World } from '../world/world.js';

/** Types that a browser may show in place; all others are downloaded, so that none runs here. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Serves `/attachments/:channel/:id/:name`; null when there is no such file. */
export async function serveAttachment(
  props: { readonly world: World; readonly files: FileStore },
  path: string,
): Promise<Response | null> {
  const [, channelId, id] = /^\/attachments\/(\d+)\/(\d+)\/[^/]+$/.exec(path) ?? [];
  if (channelId === undefined || id === undefined) return null;
  const messages = props.world.messages(channelId);
  const attachment = messages
    .flatMap((message) => message.attachments)
    .find((candidate) => candidate.id === id);
  const bytes = attachment === undefined ? null : await props.files.get(id);
  if (attachment === undefined || bytes === null) return null;
  const [type = ''] = attachment.contentType.split(';');
  const shown = SHOWN.has(type);
  const name = encodeURIComponent(attachment.filename);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': shown ? type : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  });
}
