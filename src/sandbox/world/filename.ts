/** Discord keeps letters, digits, `.`, `-` and `_`. */
export function safeFilename(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^\.+/, '');
  return plain.slice(-100) || 'file';
}
