/** What travels as JSON. `undefined` members are left out when written. */
export type Json =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

export type JsonObject = { readonly [key: string]: Json };

/** The objects of a list; none where there is no list. */
export function listOf(value: Json): readonly JsonObject[] {
  return isList(value) ? value.filter(isObject) : [];
}

/** The object itself; an empty one where there is none. */
export function objectOf(value: Json): JsonObject {
  return isObject(value) ? value : {};
}

export function textOrNull(value: Json): string | null {
  return typeof value === 'string' ? value : null;
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
