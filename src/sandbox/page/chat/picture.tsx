import { useState } from 'preact/hooks';
import { isWebAddress } from '../markdown/inline.js';
import { MessageLink } from '../markdown/message-link.js';

interface PictureProps {
  readonly url: string;
  readonly class: string;
  readonly alt: string;
  /** Called when it cannot be loaded; by default its description stands in its place. */
  readonly onMissing?: () => void;
}

/**
 * A picture someone sent. Only this server's are loaded (a picture from elsewhere would tell its
 * owner who reads): for another one, its description leads to it; without one, nothing is shown.
 */
export function Picture({ url, class: className, alt, onMissing }: PictureProps) {
  const [missing, setMissing] = useState(false);
  if (!isWebAddress(url)) return null;
  if (missing) return alt === '' ? null : <MessageLink url={url}>{alt}</MessageLink>;
  return (
    <img
      class={className}
      src={url}
      alt={alt}
      loading="lazy"
      referrerpolicy="no-referrer"
      onError={onMissing ?? (() => setMissing(true))}
    />
  );
}
