import type { Case } from '../../../moderation/cases/case.js';
import { clip } from '../../safe-text.js';

/**
 * What stands in the server's audit log beside an action: whose it is, the case, the reason. Plain
 * text, which Discord shows as it is; discord.js encodes it (`X-Audit-Log-Reason`).
 */
export function auditReason({ number, reason }: Pick<Case, 'number' | 'reason'>): string {
  // Half a character cannot be encoded.
  const plain = reason.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  const parts = [`Glose · case ${number}`, ...(plain === '' ? [] : [plain])];
  return clip(parts.join(' · '), longest);
}

/** As Discord counts: characters before they are encoded. */
const longest = 512;
