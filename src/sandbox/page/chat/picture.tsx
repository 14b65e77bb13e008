import { isWebAddress } from '../markdown/inline.js';

interface PictureProps {
  readonly url: string;
  readonly class: string;
  readonly alt: string;
}

/** A picture someone sent; nothing where its address is not one of the web. */
export function Picture({ url, class: className, alt }: PictureProps) {
  if (!isWebAddress(url)) return null;
  return <img class={className} src={url} alt={alt} loading="lazy" referrerpolicy="no-referrer" />;
}
