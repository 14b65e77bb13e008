import { invalidForm } from './discord-error.js';

const MOST_CHARACTERS = 512;

/** What the header says: percent-encoded, as headers carry no more than ASCII. Null: nothing. */
export function auditReason(header: string | undefined): string | null {
  if (header === undefined || header.trim() === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

/** @throws DiscordError 50035 over 512 characters */
export function refuseLongReason(reason: string | null): void {
  if (reason === null || [...reason].length <= MOST_CHARACTERS) return;
  const message = `Must be ${MOST_CHARACTERS} or fewer in length.`;
  throw invalidForm([{ path: ['reason'], code: 'BASE_TYPE_MAX_LENGTH', message }]);
}
