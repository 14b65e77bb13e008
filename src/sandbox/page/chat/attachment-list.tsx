import type { APIAttachment } from 'discord-api-types/v10';
import { Icon } from '../controls/icon.js';
import { MessageLink } from '../markdown/message-link.js';
import { usePage } from '../state/context.js';
import { Picture } from './picture.js';

/** Pictures are shown, other files are offered with name and size. */
export function AttachmentList({ attachments }: { attachments: readonly APIAttachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <ul class="attachments">
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          {isPicture(attachment) ? (
            <MessageLink url={attachment.url} class="attached-picture">
              <Picture
                url={attachment.url}
                class="attached"
                alt={attachment.description ?? attachment.filename}
              />
            </MessageLink>
          ) : (
            <FileCard attachment={attachment} />
          )}
        </li>
      ))}
    </ul>
  );
}

function FileCard({ attachment }: { attachment: APIAttachment }) {
  const { locale } = usePage();
  return (
    <div class="file-card">
      <Icon name="file" />
      <div>
        <MessageLink url={attachment.url}>{attachment.filename}</MessageLink>
        <small>{sizeOf(attachment.size, locale)}</small>
      </div>
    </div>
  );
}

function isPicture(attachment: APIAttachment): boolean {
  const type = attachment.content_type ?? '';
  return (
    /^image\/(png|jpeg|gif|webp|avif|svg\+xml)/.test(type) ||
    /\.(png|jpe?g|gif|webp|avif)$/i.test(attachment.filename)
  );
}

function sizeOf(bytes: number, locale: string): string {
  const [unit, value] = inUnit(bytes);
  const options = { style: 'unit', unit, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(locale, options).format(value);
}

function inUnit(bytes: number): readonly [unit: string, value: number] {
  if (bytes < 1024) return ['byte', bytes];
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? ['kilobyte', kilobytes] : ['megabyte', kilobytes / 1024];
}
