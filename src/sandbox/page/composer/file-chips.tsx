import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';
import { sizeOf } from '../words/sizes.js';
import type { DraftFile } from './draft-files.js';

interface FileChipsProps {
  readonly files: readonly DraftFile[];
  readonly onRemove: (key: string) => void;
}

/** The files that will go with the message, each with the way to leave it out. */
export function FileChips({ files, onRemove }: FileChipsProps) {
  const { words, locale } = usePage();
  if (files.length === 0) return null;
  return (
    <ul class="file-chips" aria-label={words.attachedFiles}>
      {files.map(({ key, post, size, preview }) => (
        <li key={key} class="file-chip">
          {preview === null ? <Icon name="file" /> : <img src={preview} alt="" />}
          <span class="file-text">
            <span class="file-name" title={post.name}>
              {post.name}
            </span>
            <small>{sizeOf(size, locale)}</small>
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeFile(post.name)}
            title={words.removeFile(post.name)}
            onClick={() => onRemove(key)}
          >
            <Icon name="bin" />
          </button>
        </li>
      ))}
    </ul>
  );
}
