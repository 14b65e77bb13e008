import { gzipSync } from 'node:zlib';
import type { OutgoingFile } from '../reply.js';
import type { MemberData } from './member-data.js';

/** Discord takes 10 MiB; what is larger is packed, and JSON packs to a tenth. */
const mostBytes = 9 * 1_024 * 1_024;

/** Everything of a member as a file of JSON, indented for people. */
export function exportFile(memberId: string, data: MemberData, now: number): OutgoingFile {
  const exported = { exportedAt: new Date(now).toISOString(), memberId, ...data };
  const json = Buffer.from(JSON.stringify(exported, null, 2));
  if (json.length <= mostBytes) return { name: 'glose-data.json', data: json };
  return { name: 'glose-data.json.gz', data: gzipSync(json) };
}
