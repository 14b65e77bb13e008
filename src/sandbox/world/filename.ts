/** Discord keeps letters, digits, `.`, `-` and `_`. */
export function safeFilename(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '');
  // By code points: half of a pair has no place in an address.
  return [...plain].slice(-100).join('') || 'file';
}
