import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.js';
import type { Message } from '../state/message.js';
import { ButtonView } from './button-view.js';
import {
  ContainerView,
  FileView,
  GalleryView,
  SectionView,
  SeparatorView,
} from './layout-views.js';
import { SelectMenu } from './select-menu.js';

/** Every component that can stand in a message, at whatever depth. */
export type AnyComponent = Nested<APIMessageTopLevelComponent>;
type Nested<Component> = Component extends { components: (infer Inner)[] }
  ? Component | Nested<Inner>
  : Component;

/** The controls and layout under a message's text. Kinds unknown to this page are left out. */
export function MessageComponents({ message }: { message: Message }) {
  const components = message.components ?? [];
  if (components.length === 0) return null;
  return (
    <div class="components">
      <Components components={components} message={message} />
    </div>
  );
}

interface ComponentsProps {
  readonly components: readonly AnyComponent[];
  readonly message: Message;
}

export function Components({ components, message }: ComponentsProps) {
  return (
    <>
      {components.map((component, index) => (
        <ComponentView key={index} component={component} message={message} />
      ))}
    </>
  );
}

function ComponentView({ component, message }: { component: AnyComponent; message: Message }) {
  switch (component.type) {
    case 1:
      return (
        <div class="component-row">
          <Components components={component.components} message={message} />
        </div>
      );
    case 2:
      return <ButtonView button={component} message={message} />;
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return <SelectMenu select={component} message={message} />;
    case 9:
      return <SectionView section={component} message={message} />;
    case 10:
      return (
        <div class="body">
          <Markdown text={component.content} />
        </div>
      );
    case 12:
      return <GalleryView gallery={component} />;
    case 13:
      return <FileView file={component} />;
    case 14:
      return <SeparatorView separator={component} />;
    case 17:
      return <ContainerView container={component} message={message} />;
    default:
      return null;
  }
}
