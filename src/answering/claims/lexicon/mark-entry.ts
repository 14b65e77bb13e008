/** What a word does to the meaning of a sentence, whatever the language. */
export type Mark =
  | 'not'
  | 'without'
  | 'possible'
  | 'must'
  | 'plan'
  | 'if'
  | 'alleged'
  | 'refuse'
  | 'future'
  | 'all'
  | 'most'
  | 'some'
  | 'few'
  | 'only'
  | 'half'
  | 'more'
  | 'less'
  | 'before'
  | 'after'
  | 'against'
  | 'except'
  | 'nearly'
  | 'former'
  | 'next'
  | 'despite'
  | 'respectively';

/** The words that have a mark, as a pattern of a folded word, and beside what they have not. */
export type MarkEntry = readonly [mark: Mark, pattern: RegExp, unless?: Unless];

export interface Unless {
  /** Of the word in lower case with its accents. */
  readonly written?: RegExp;
  /** Of the folded text right before and right behind it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** A pattern of whole folded words. */
export function whole(words: string): RegExp {
  return new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})$`, 'u');
}
