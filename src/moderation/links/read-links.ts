import { canonicalHost } from './canonical-host.js';
import { type Chain, readChains, readWords, type Word } from './chains.js';
import type { Link } from './link.js';
import { linksWithin } from './links-within.js';
import { maskOf } from './masks.js';
import { type PlainText, plainText } from './plain-text.js';
import { type Address, readAddress } from './read-address.js';
import { seemingHost } from './seeming-host.js';

/** Links beyond these are not read: no message that people write has so many. */
const most = 300;

/**
 * Reads the links of a message, as Discord would show them and as people hide them: by themselves, in
 * `<>`, in Markdown, with dots and letters taken apart, and within the addresses of other links.
 */
export function readLinks(message: string): readonly Link[] {
  const plain = plainText(message);
  if (!mayHaveLink.test(plain.text)) return [];
  const words = readWords(plain.text);
  const links: Link[] = [];
  let past = 0;
  for (const chain of readChains(plain.text, words)) {
    const [first] = chain.labels;
    // What stands in the path of the one before is read with that.
    if (first === undefined || first.start < past) continue;
    const address = readAddress(chain, plain.text);
    const link = address && linkOf(address, message, plain);
    if (address === null || link === null) continue;
    links.push(link, ...linksWithin(link));
    if (link.form !== 'address') links.push(...withWordsBefore(link, chain, words, plain));
    past = address.end;
    if (links.length >= most) break;
  }
  return links;
}

const mayHaveLink = /\.|\b(?:d[o0]t|point|punkt|punto)\b/;

function linkOf(address: Address, message: string, plain: PlainText): Link | null {
  const written = address.host.map(({ start, end }) =>
    message.slice(plain.start(start), plain.end(end)),
  );
  const seeming = address.host.map(({ text }) => text).join('.');
  const host = canonicalHost(written.join('.')) ?? canonicalHost(seeming);
  if (host === null) return null;
  const mask = maskOf(plain.text, address);
  return {
    start: plain.start(mask?.start ?? address.start),
    end: plain.end(mask?.end ?? address.end),
    host,
    seeming: seeming.includes('xn--') ? seemingHost(host) : seeming,
    path: message.slice(plain.end(address.pathStart), plain.end(address.end)),
    form: isGlued(written) && address.form === 'name' ? 'guess' : address.form,
    pretends: address.pretends ?? mask?.pretends ?? null,
    joined: 0,
  };
}

/** `I left.Then` is the end of a sentence, `OpenAI.Chat` something in a program. */
function isGlued(labels: readonly string[]): boolean {
  return (
    /^\p{Lu}[\p{Ll}\p{N}]/u.test(labels.at(-1) ?? '') ||
    /[\p{Ll}\p{N}]\p{Lu}/u.test(labels.at(-1) ?? '')
  );
}

const mostJoined = 2;

/** The same with words that stand before it: `disc ord.gift`, `st eam communlty . ru`. */
function withWordsBefore(
  link: Link,
  { first }: Chain,
  words: readonly Word[],
  plain: PlainText,
): readonly Link[] {
  const links: Link[] = [];
  let { host, seeming } = link;
  for (let joined = 1; joined <= mostJoined; joined += 1) {
    const [word, next] = [words[first - joined], words[first - joined + 1]];
    if (word === undefined || next === undefined) break;
    if (plain.text.slice(word.end, next.start) !== ' ' || !/^[a-z\d-]+$/.test(word.text)) break;
    host = word.text + host;
    seeming = word.text + seeming;
    if (canonicalHost(host) === null) break;
    links.push({ ...link, start: plain.start(word.start), host, seeming, form: 'guess', joined });
  }
  return links;
}
