import type { FileStore } from '../world/file-store.js';
import type { GivenFiles } from '../world/given-files.js';
import type { AttachmentRecord } from '../world/records.js';
import type { World } from '../world/world.js';

/** Types that a browser may show in place; all others are downloaded, so that none runs here. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

interface AttachmentParts {
  readonly world: World;
  readonly files: FileStore;
  readonly given: GivenFiles;
}

/**
 * Serves `/attachments/:channel/:id/:name`, files of messages, and
 * `/ephemeral-attachments/:application/:id/:name`, files given to commands; null when there is no
 * such file.
 */
export async function serveAttachment(
  props: AttachmentParts,
  path: string,
): Promise<Response | null> {
  const attachment = find(props, path);
  const bytes = attachment === undefined ? null : await props.files.get(attachment.id);
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

function find({ world, given }: AttachmentParts, path: string): AttachmentRecord | undefined {
  const [, folder, owner = '', id = ''] = PATH.exec(path) ?? [];
  if (folder === 'ephemeral-attachments') return given.find(id);
  if (folder === undefined) return undefined;
  const attachments = world.messages(owner).flatMap((message) => message.attachments);
  return attachments.find((candidate) => candidate.id === id);
}

const PATH = /^\/(attachments|ephemeral-attachments)\/(\d+)\/(\d+)\/[^/]+$/;
