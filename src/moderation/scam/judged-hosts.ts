import { type HostVerdict, judgeHost } from './judge-host.js';

/** Judges a host by its looks, remembering the last ones: in a raid it is always the same. */
export type JudgeHosts = (host: string, seeming: string) => HostVerdict | null;

const most = 5_000;

export function createJudgedHosts(): JudgeHosts {
  const known = new Map<string, HostVerdict | null>();
  return (host, seeming) => {
    const key = host === seeming ? host : `${host} ${seeming}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = judgeHost(host, seeming);
    if (known.size >= most) known.clear();
    known.set(key, verdict);
    return verdict;
  };
}
