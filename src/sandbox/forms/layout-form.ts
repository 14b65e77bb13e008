import type { JsonObject } from '../world/json.js';
import { readActionRow, readButton } from './action-row-form.js';
import type { ComponentScope } from './component-scope.js';
import { ComponentType } from './component-type.js';
import type { Field } from './field.js';

type Reader = (field: Field, scope: ComponentScope) => JsonObject;

/** Components V2, by type. A container holds all but another container. */
const IN_CONTAINER: Readonly<Record<number, Reader>> = {
  [ComponentType.actionRow]: readActionRow,
  [ComponentType.section]: readSection,
  [ComponentType.textDisplay]: readTextDisplay,
  [ComponentType.mediaGallery]: readMediaGallery,
  [ComponentType.file]: readFile,
  [ComponentType.separator]: readSeparator,
};

const AT_TOP: Readonly<Record<number, Reader>> = {
  ...IN_CONTAINER,
  [ComponentType.container]: readContainer,
};

/** Reads one component at the top of a message with the flag IS_COMPONENTS_V2. */
export function readLayoutComponent(field: Field, scope: ComponentScope): JsonObject {
  return readOneOf(AT_TOP, field, scope);
}

function readOneOf(
  readers: Readonly<Record<number, Reader>>,
  field: Field,
  scope: ComponentScope,
): JsonObject {
  const type = field.get('type').choice(Object.keys(readers).map(Number));
  return (type === undefined ? undefined : readers[type]?.(field, scope)) ?? {};
}

function readContainer(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  return {
    type: ComponentType.container,
    id,
    accent_color: field.get('accent_color').integer({ min: 0, max: 0xffffff }) ?? null,
    spoiler: field.get('spoiler').boolean() ?? false,
    components: field
      .get('components')
      .items({ required: true, min: 1 })
      .map((child) => readOneOf(IN_CONTAINER, child, scope)),
  };
}

function readSection(field: Field, scope: ComponentScope): JsonObject {
  const id = scope.number(field);
  const texts = field.get('components').items({ required: true, min: 1, max: 3 });
  const accessory = field.get('accessory');
  const readers = {
    [ComponentType.button]: readButton,
    [ComponentType.thumbnail]: readThumbnail,
  };
  return {
    type: ComponentType.section,
    id,
    components: texts.map((text) =>
      readOneOf({ [ComponentType.textDisplay]: readTextDisplay }, text, scope),
    ),
    accessory: readOneOf(readers, accessory, scope),
  };
}

function readTextDisplay(field: Field, scope: ComponentScope): JsonObject {
  const content = field.get('content').string({ required: true, min: 1, max: 4000 });
  scope.countText([...(content ?? '')].length);
  return { type: ComponentType.textDisplay, id: scope.number(field), content };
}

function readThumbnail(field: Field, scope: ComponentScope): JsonObject {
  return { type: ComponentType.thumbnail, id: scope.number(field), ...readMediaItem(field, scope) };
}

function readMediaGallery(field: Field, scope: ComponentScope): JsonObject {
  const items = field.get('items').items({ required: true, min: 1, max: 10 });
  return {
    type: ComponentType.mediaGallery,
    id: scope.number(field),
    items: items.map((item) => readMediaItem(item, scope)),
  };
}

function readMediaItem(field: Field, scope: ComponentScope): JsonObject {
  return {
    media: readMedia(field.get('media'), ['http', 'https', 'attachment'], scope),
    description: field.get('description').string({ max: 1024 }) ?? null,
    spoiler: field.get('spoiler').boolean() ?? false,
  };
}

function readFile(field: Field, scope: ComponentScope): JsonObject {
  return {
    type: ComponentType.file,
    id: scope.number(field),
    file: readMedia(field.get('file'), ['attachment'], scope),
    spoiler: field.get('spoiler').boolean() ?? false,
  };
}

function readMedia(field: Field, schemes: readonly string[], scope: ComponentScope): JsonObject {
  const urlField = field.get('url');
  if (!urlField.present) urlField.fail('BASE_TYPE_REQUIRED', 'This field is required');
  const url = urlField.url(schemes);
  const filename = url?.startsWith('attachment://') ? url.slice(13) : undefined;
  if (filename !== undefined && !scope.filenames.has(filename)) {
    const message = `The specified attachment "${filename}" was not found`;
    urlField.fail('UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message);
  }
  return { url };
}

function readSeparator(field: Field, scope: ComponentScope): JsonObject {
  const spacing = field.get('spacing');
  return {
    type: ComponentType.separator,
    id: scope.number(field),
    divider: field.get('divider').boolean() ?? true,
    spacing: spacing.present ? spacing.choice([1, 2]) : 1,
  };
}
