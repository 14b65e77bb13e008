import { Icon } from '../controls/icon.js';
import { isWebAddress } from '../markdown/inline.js';
import { usePage } from '../state/context.js';
import { sizeOf } from '../words/sizes.js';

interface FileCardProps {
  readonly name: string;
  readonly url: string;
  /** In bytes; null where it is not known. */
  readonly size: number | null;
  readonly description: string | null;
}

/** A file that is not shown: its name, its size, and the way to have it. */
export function FileCard({ name, url, size, description }: FileCardProps) {
  const { locale, words } = usePage();
  return (
    <div class="file-card">
      <Icon name="file" />
      <div class="file-text">
        <span class="file-name" title={name}>
          {name}
        </span>
        <small>
          {[description, size === null ? null : sizeOf(size, locale)].filter(Boolean).join(' · ')}
        </small>
      </div>
      {isWebAddress(url) && (
        <a
          class="icon-button"
          href={url}
          download={name}
          target="_blank"
          rel="noopener noreferrer"
          title={words.download(name)}
        >
          <Icon name="download" />
          <span class="visually-hidden">{words.download(name)}</span>
        </a>
      )}
    </div>
  );
}
