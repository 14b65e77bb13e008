import { Icon } from '../controls/icon.js';

/** Says where files that hang over the page will go. */
export function DropZone({ label }: { label: string }) {
  return (
    <div class="drop-zone" aria-hidden="true">
      <p>
        <Icon name="attach" /> {label}
      </p>
    </div>
  );
}
