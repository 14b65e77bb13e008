import type { PostFile } from '../member-api.js';
import type { FileStore } from './file-store.js';
import { safeFilename } from './filename.js';
import type { AttachmentRecord } from './records.js';
import type { Snowflakes } from './snowflake.js';

/** What a member gives, not yet kept. */
export interface GivenFile {
  readonly record: AttachmentRecord;
  readonly bytes: Uint8Array;
}

/** Files that members send with messages or give to commands. */
export interface GivenFiles {
  /** @returns the file, or one sentence on what is wrong with it */
  read(post: PostFile): GivenFile | string;
  /** Keeps the bytes; `alone`: also its description, as no message holds it. */
  keep(file: GivenFile, alone: boolean): Promise<void>;
  /** The description of a file that stands alone, until the sandbox ends. */
  find(id: string): AttachmentRecord | undefined;
}

const MEBIBYTE = 1 << 20;
const MOST_BYTES = 10 * MEBIBYTE;

export function createGivenFiles(props: {
  readonly files: FileStore;
  readonly snowflakes: Snowflakes;
}): GivenFiles {
  const { files, snowflakes } = props;
  const alone = new Map<string, AttachmentRecord>();
  return {
    find: (id) => alone.get(id),
    read({ name, contentType, data }) {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(data)) return `The data of "${name}" is not base64.`;
      const bytes = new Uint8Array(Buffer.from(data, 'base64'));
      if (bytes.length > MOST_BYTES) return `"${name}" has over 10 MiB.`;
      const record = {
        id: snowflakes.next(),
        filename: safeFilename(name),
        size: bytes.length,
        contentType: contentType ?? contentTypeOf(name),
        description: null,
      };
      return { record, bytes };
    },
    async keep({ record, bytes }, standsAlone) {
      await files.put(record.id, bytes);
      if (standsAlone) alone.set(record.id, record);
    },
  };
}

/** By the ending of a name, as Discord guesses it. */
function contentTypeOf(name: string): string {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = CONTENT_TYPES[ending] ?? 'application/octet-stream';
  return /^text\/|json$/.test(type) ? `${type}; charset=utf-8` : type;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gif: 'image/gif',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  md: 'text/markdown',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
};
