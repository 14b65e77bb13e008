import { Dialog } from '../controls/dialog.js';
import { Icon } from '../controls/icon.js';
import { usePage } from '../state/context.js';

interface LightboxProps {
  readonly url: string;
  readonly alt: string;
  readonly onClose: () => void;
}

/** A picture as large as the window allows; a press beside it closes it. */
export function Lightbox({ url, alt, onClose }: LightboxProps) {
  const { words } = usePage();
  return (
    <Dialog class="lightbox" label={alt === '' ? words.picture : alt} onClose={onClose}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes the dialog */}
      <figure
        onClick={(event) => {
          if (!(event.target instanceof HTMLImageElement)) onClose();
        }}
      >
        <img src={url} alt={alt} referrerpolicy="no-referrer" />
        {alt !== '' && <figcaption>{alt}</figcaption>}
      </figure>
      <div class="lightbox-bar">
        <a class="icon-button" href={url} target="_blank" rel="noopener noreferrer">
          <Icon name="external" />
          <span class="visually-hidden">{words.panelInTab}</span>
        </a>
        <button type="button" class="icon-button" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
    </Dialog>
  );
}
