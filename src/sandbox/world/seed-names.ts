/**
 * What a seed script means by a name.
 *
 * @throws Error when there is no such thing
 */
export function named<T extends { readonly name: string } | { readonly displayName: string }>(
  items: readonly T[],
  name: string,
  kind: string,
): T {
  const found = items.find((item) => ('name' in item ? item.name : item.displayName) === name);
  if (found === undefined) throw new Error(`The seed script names an unknown ${kind}: ${name}.`);
  return found;
}
