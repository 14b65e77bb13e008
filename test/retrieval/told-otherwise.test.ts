import { describe, expect, it } from 'vitest';
import { toldBy } from '../../src/retrieval/told-otherwise.js';

describe('a word that asks who leads', () => {
  it.each(['dirige', 'PDG', 'CEO', 'leitet', 'Geschäftsführer', 'directora'])(
    'may be told by the others: %s',
    (word) => {
      expect(toldBy(word)).toEqual(expect.arrayContaining(['pdg', 'ceo', 'dirige', 'leiter']));
    },
  );

  it.each(['président', 'roi', 'rang', 'réseau', ''])('is not %j', (word) => {
    expect(toldBy(word)).toEqual([]);
  });
});
