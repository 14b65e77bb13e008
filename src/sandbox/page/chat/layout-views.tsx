import type {
  APIContainerComponent,
  APIFileComponent,
  APIMediaGalleryComponent,
  APISectionComponent,
  APISeparatorComponent,
} from 'discord-api-types/v10';
import type { Message } from '../state/message.js';
import { ButtonView } from './button-view.js';
import { barColor } from './embed-view.js';
import { FileCard } from './file-card.js';
import { LargePicture } from './large-picture.js';
import { Components } from './message-components.js';
import { Picture } from './picture.js';

/** Texts with a picture or a button beside them. */
export function SectionView(props: { section: APISectionComponent; message: Message }) {
  const { section, message } = props;
  const { accessory } = section;
  return (
    <div class="section">
      <div class="section-texts">
        <Components components={section.components} message={message} />
      </div>
      {accessory.type === 2 ? (
        <ButtonView button={accessory} message={message} />
      ) : (
        <Picture url={accessory.media.url} class="thumbnail" alt={accessory.description ?? ''} />
      )}
    </div>
  );
}

/** A card around other components. */
export function ContainerView(props: { container: APIContainerComponent; message: Message }) {
  const { container, message } = props;
  return (
    <div class="embed container" style={{ '--bar': barColor(container.accent_color ?? undefined) }}>
      <Components components={container.components} message={message} />
    </div>
  );
}

export function GalleryView({ gallery }: { gallery: APIMediaGalleryComponent }) {
  return (
    <div class="gallery">
      {gallery.items.map(({ media, description }) => (
        <LargePicture key={media.url} url={media.url} class="attached" alt={description ?? ''} />
      ))}
    </div>
  );
}

export function FileView({ file }: { file: APIFileComponent }) {
  const { url } = file.file;
  const name = file.name ?? url.split('/').at(-1) ?? url;
  return <FileCard name={name} url={url} size={file.size ?? null} description={null} />;
}

/** A line, or only space. */
export function SeparatorView({ separator }: { separator: APISeparatorComponent }) {
  const size = separator.spacing === 2 ? 'separator wide' : 'separator';
  return separator.divider === false ? <div class={size} /> : <hr class={size} />;
}
