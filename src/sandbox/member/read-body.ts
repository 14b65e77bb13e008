import type { OptionValues, PostFile, PostForm } from '../member-api.js';
import { MemberRefusal } from './member-error.js';

/** The JSON object of a request of the member API, read field by field. */
export interface MemberBody {
  /** @throws MemberRefusal 400 when it is missing or no text */
  text(name: string): string;
  optionalText(name: string): string | undefined;
  optionalBoolean(name: string): boolean | undefined;
  texts(name: string): string[];
  /** Undefined where it is not said. */
  optionalTexts(name: string): string[] | undefined;
  options(name: string): OptionValues;
  files(name: string): readonly PostFile[];
  /** Texts and lists of texts, by name. */
  values(name: string): PostForm['values'];
}

/** @throws MemberRefusal 400 when the body is no JSON object */
export async function readMemberBody(request: Request): Promise<MemberBody> {
  const body = await request.json().catch(() => null);
  if (!isObject(body)) throw new MemberRefusal(400, 'The body must be a JSON object.');
  const fields: Readonly<Record<string, unknown>> = body;
  const optionalText = (name: string) => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return value;
    throw new MemberRefusal(400, `"${name}" must be a text.`);
  };
  const texts = (name: string) => {
    const value = fields[name] ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    throw new MemberRefusal(400, `"${name}" must be a list of texts.`);
  };
  return {
    optionalText,
    texts,
    optionalTexts: (name) => (fields[name] === undefined ? undefined : texts(name)),
    text(name) {
      const value = optionalText(name);
      if (value === undefined) throw new MemberRefusal(400, `"${name}" is missing.`);
      return value;
    },
    optionalBoolean(name) {
      const value = fields[name];
      if (value === undefined || value === null) return undefined;
      if (typeof value === 'boolean') return value;
      throw new MemberRefusal(400, `"${name}" must be true or false.`);
    },
    files(name) {
      const value = fields[name] ?? [];
      if (Array.isArray(value) && value.every(isPostFile)) return value;
      throw new MemberRefusal(400, `"${name}" must be a list of {"name", "data"}, data in base64.`);
    },
    values(name) {
      const value = fields[name] ?? {};
      if (isValues(value)) return value;
      throw new MemberRefusal(400, `"${name}" must be an object of texts or lists of texts.`);
    },
    options(name) {
      const value = fields[name] ?? {};
      if (isOptions(value)) return value;
      const message = `"${name}" must be an object of texts, numbers, booleans or such objects.`;
      throw new MemberRefusal(400, message);
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptions(value: unknown): value is OptionValues {
  if (!isObject(value)) return false;
  return Object.values(value).every((item) => {
    return ['string', 'number', 'boolean'].includes(typeof item) || isOptions(item);
  });
}

/** A file as the body of a request holds it. */
export function isPostFile(value: unknown): value is PostFile {
  if (!isObject(value)) return false;
  const { name, data, contentType } = value;
  const typed = contentType === undefined || typeof contentType === 'string';
  return typeof name === 'string' && typeof data === 'string' && typed;
}

function isValues(value: unknown): value is PostForm['values'] {
  if (!isObject(value)) return false;
  return Object.values(value).every((item) => {
    const texts = Array.isArray(item) ? item : [item];
    return texts.every((text) => typeof text === 'string');
  });
}
