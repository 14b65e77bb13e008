import { safeFilename } from '../world/filename.js';
import { refusals } from './discord-error.js';

/** A request's body: JSON, or a form with JSON in `payload_json` and files in `files[n]`. */
export interface RequestBody {
  /** Undefined where there is no body. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  /** The `n` of `files[n]`. */
  readonly index: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const MEBIBYTE = 1 << 20;
const MAX_FILE = 10 * MEBIBYTE;
const MAX_REQUEST = 25 * MEBIBYTE;
const MAX_FILES = 10;

/**
 * @throws DiscordError 50109 for broken JSON, 40005 above 10 MiB a file or 25 MiB a request
 */
export async function readRequestBody(request: Request): Promise<RequestBody> {
  const length = Number(request.headers.get('content-length') ?? 0);
  if (length > MAX_REQUEST) throw refusals.tooLarge();
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(await request.formData());
  const text = await request.text();
  if (text.length > MAX_REQUEST) throw refusals.tooLarge();
  return { json: text === '' ? undefined : parseJson(text), files: [] };
}

async function readMultipart(form: FormData): Promise<RequestBody> {
  const files: UploadedFile[] = [];
  for (const [name, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(name)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    if (value.size > MAX_FILE) throw refusals.tooLarge();
    files.push({
      index,
      filename: safeFilename(value.name),
      contentType: value.type || 'application/octet-stream',
      bytes: new Uint8Array(await value.arrayBuffer()),
    });
  }
  if (files.length > MAX_FILES) throw refusals.tooLarge();
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (total > MAX_REQUEST) throw refusals.tooLarge();
  const payload = form.get('payload_json');
  return { json: typeof payload === 'string' ? parseJson(payload) : undefined, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusals.invalidJson();
  }
}
