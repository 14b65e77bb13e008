/** One pair of sentences: its terms, and the link of each row with each column, row by row. */
export interface Block {
  readonly links: Int32Array;
  /** Numbers of the first sentence's terms. */
  readonly rows: Int32Array;
  /** Numbers of the second sentence's terms. */
  readonly columns: Int32Array;
}

/**
 * How likely each cell's two terms are aligned, when each term of `produced` comes from one of the
 * others or from nothing. The list returned is reused by the next call for the same side.
 */
export function posteriors(
  block: Block,
  model: { readonly links: Float64Array; readonly nothing: Float64Array },
  produced: 'rows' | 'columns',
): Float64Array {
  const { links } = block;
  const own = block[produced];
  const across = produced === 'columns';
  const width = block.columns.length;
  const others = across ? block.rows.length : width;
  // From one cell of a produced term to its next, and from one produced term to the next.
  const step = across ? width : 1;
  const stride = across ? 1 : width;
  const found = scratchFor(produced, links.length);
  for (let term = 0; term < own.length; term += 1) {
    const start = term * stride;
    let sum = model.nothing[own[term] ?? 0] ?? 0;
    for (let other = 0, cell = start; other < others; other += 1, cell += step) {
      const chance = model.links[links[cell] ?? 0] ?? 0;
      found[cell] = chance;
      sum += chance;
    }
    if (sum === 0) continue;
    for (let other = 0, cell = start; other < others; other += 1, cell += step) {
      found[cell] = (found[cell] ?? 0) / sum;
    }
  }
  return found;
}

const scratch = { rows: new Float64Array(4096), columns: new Float64Array(4096) };

function scratchFor(side: 'rows' | 'columns', size: number): Float64Array {
  if (scratch[side].length < size) scratch[side] = new Float64Array(size);
  return scratch[side];
}
