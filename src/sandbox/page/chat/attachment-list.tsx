import type { APIAttachment } from 'discord-api-types/v10';
import { FileCard } from './file-card.js';
import { LargePicture } from './large-picture.js';

/** Pictures are shown, other files are offered with name and size. */
export function AttachmentList({ attachments }: { attachments: readonly APIAttachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul class="attachments">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          {isPicture(attachment) ? (
            <LargePicture
              url={attachment.url}
              class="attached"
              alt={attachment.description ?? attachment.filename}
            />
          ) : (
            <FileCard
              name={attachment.filename}
              url={attachment.url}
              size={attachment.size}
              description={attachment.description ?? null}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The kinds that the server lets a browser show in place. */
function isPicture(attachment: APIAttachment): boolean {
  const type = attachment.content_type ?? '';
  return /^image\/(png|jpeg|gif|webp)/.test(type);
}
