import type { Article, Section } from './article.js';

/**
 * What keeps a translation from being aligned with an article: the same sections under headings of
 * the same levels, each with as many sentences. Null where nothing does; else where they first part
 * and what to do, for the person who runs Glose.
 */
export function alignmentFault(article: Article, translated: Article): string | null {
  return headingFault(article, translated) ?? sentenceFault(article, translated);
}

function headingFault(article: Article, translated: Article): string | null {
  const [theirs, ours] = [translated.sections, article.sections];
  const count = Math.max(theirs.length, ours.length);
  for (let index = 0; index < count; index += 1) {
    if (levelOf(theirs[index]) === levelOf(ours[index])) continue;
    const counts = `It has ${counted(headingsOf(theirs), 'heading')} where the original, ${article.source}, has ${headingsOf(ours)}`;
    return `${counts}; the first difference is near ${named(theirs[index])}, where the original has ${named(ours[index])}. ${advice}`;
  }
  return null;
}

function sentenceFault(article: Article, translated: Article): string | null {
  const [theirCounts, ourCounts] = [countsOf(translated), countsOf(article)];
  for (const [index, section] of article.sections.entries()) {
    if (theirCounts[index] === ourCounts[index]) continue;
    const theirs = sentencesOf(translated, index);
    const ours = sentencesOf(article, index);
    const under = named(translated.sections[index] ?? section);
    const counts = `It has ${counted(theirs.length, 'sentence')} under ${under} where the original, ${article.source}, has ${ours.length}`;
    return `${counts}; ${whereTheyPart([article, ours], [translated, theirs])}. ${advice}`;
  }
  return null;
}

const advice =
  'Give it the headings, paragraphs and sentences of the original, one for one in the same order; until then it is not used.';

type Sentences = ReturnType<typeof sentencesOf>;

/** The first paragraph with another number of sentences; else the first sentence too many. */
function whereTheyPart(
  [article, ours]: readonly [Article, Sentences],
  [translated, theirs]: readonly [Article, Sentences],
): string {
  const blocksOfOurs = byBlock(ours);
  const blocksOfTheirs = byBlock(theirs);
  const at = blocksOfTheirs.findIndex((block, index) => {
    return block.length !== (blocksOfOurs[index]?.length ?? 0);
  });
  const theirBlock = blocksOfTheirs[at] ?? blocksOfTheirs.at(-1) ?? [];
  const ourBlock = blocksOfOurs[at] ?? blocksOfOurs.at(blocksOfTheirs.length) ?? [];
  const near = `first difference near ${opening(translated, theirBlock)}`;
  return ourBlock.length === 0
    ? near
    : `${near} (in the original ${opening(article, ourBlock)}, ${counted(ourBlock.length, 'sentence')} there)`;
}

function countsOf({ sections, sentences: all }: Article): readonly number[] {
  const counts = new Array<number>(sections.length).fill(0);
  for (const { section } of all) counts[section] = (counts[section] ?? 0) + 1;
  return counts;
}

function sentencesOf(article: Article, section: number) {
  return article.sentences.filter((sentence) => sentence.section === section);
}

function byBlock(found: Sentences): Sentences[] {
  const blocks = new Map<number, Sentences>();
  for (const sentence of found) {
    blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), sentence]);
  }
  return [...blocks.values()];
}

function opening({ text }: Article, [first]: Sentences): string {
  if (first === undefined) return 'its end';
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ');
  return `“${words.length > longest ? `${words.slice(0, longest)}…` : words}”`;
}

const longest = 50;

function levelOf(section: Section | undefined): number {
  return section === undefined ? -1 : section.level;
}

function named(section: Section | undefined): string {
  if (section === undefined) return 'its end';
  return section.heading === null ? 'its opening' : `“${section.heading}”`;
}

function headingsOf(sections: readonly Section[]): number {
  return sections.filter(({ heading }) => heading !== null).length;
}

function counted(count: number, thing: string): string {
  return `${count} ${count === 1 ? thing : `${thing}s`}`;
}
