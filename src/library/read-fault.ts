/** What to tell of a file that the system will not give us. */
export function readFault(error: unknown): string {
  const code = codeOf(error);
  if (code === 'EACCES' || code === 'EPERM') {
    return 'The file may not be read by the user that Glose runs as. Give that user the right to.';
  }
  return `The file cannot be read (${code ?? 'unknown error'}). Check the disk, or put it there again.`;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
