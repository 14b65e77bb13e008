import { useState } from 'preact/hooks';
import { isWebAddress } from '../markdown/inline.js';
import { MessageLink } from '../markdown/message-link.js';
import { usePage } from '../state/context.js';
import { Picture } from './picture.js';

interface LargePictureProps {
  readonly url: string;
  readonly class: string;
  readonly alt: string;
}

/** A picture that a press enlarges. One that cannot be shown is a link to where it is. */
export function LargePicture({ url, class: className, alt }: LargePictureProps) {
  const { words, openOver } = usePage();
  const [missing, setMissing] = useState(false);
  if (!isWebAddress(url)) return null;
  if (missing) return <MessageLink url={url}>{alt === '' ? words.picture : alt}</MessageLink>;
  return (
    <button
      type="button"
      class="picture-button"
      title={words.enlarge}
      aria-label={alt === '' ? words.enlarge : undefined}
      onClick={() => openOver({ kind: 'picture', url, alt })}
    >
      <Picture url={url} class={className} alt={alt} onMissing={() => setMissing(true)} />
    </button>
  );
}
