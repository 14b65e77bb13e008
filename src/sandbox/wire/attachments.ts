import type { JsonObject } from '../world/json.js';
import type { AttachmentRecord } from '../world/records.js';

/** A file of a message, or given to a command, as Discord's API shows it. */
export function attachmentObject(file: AttachmentRecord, url: string): JsonObject {
  return {
    id: file.id,
    filename: file.filename,
    size: file.size,
    url,
    proxy_url: url,
    content_type: file.contentType,
    ...(file.description === null ? {} : { description: file.description }),
  };
}

/** Where the sandbox serves a file of a message. */
export function attachmentUrl(address: string, channelId: string, file: AttachmentRecord): string {
  return `${address}/attachments/${channelId}/${file.id}/${encodeURIComponent(file.filename)}`;
}

/** Where the sandbox serves a file that was given to a command. */
export function givenFileUrl(address: string, owner: string, file: AttachmentRecord): string {
  const name = encodeURIComponent(file.filename);
  return `${address}/ephemeral-attachments/${owner}/${file.id}/${name}`;
}
