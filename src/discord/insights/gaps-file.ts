import type { Messages } from '../../locales/messages.js';
import type { OutgoingFile } from '../reply.js';
import type { Insights } from './insights.js';

/** The gaps as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function gapsFile({ gaps, days }: Insights, { insights }: Messages): OutgoingFile {
  const words = insights.gaps;
  const rows = gaps.map(({ question, count, others }) => [
    question,
    String(count),
    others.join(' | '),
  ]);
  const lines = [words.columns, ...rows].map((row) => row.map(cell).join(','));
  return {
    name: `${words.file}-${days}.csv`,
    data: Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf8'),
  };
}

/** A spreadsheet would run what begins like a formula, and a member may have written it. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const harmless = /^[=+\-@\t]/.test(line) ? `'${line}` : line;
  return `"${harmless.replaceAll('"', '""')}"`;
}
