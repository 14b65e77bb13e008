import { expect, it } from 'vitest';
import { lacksRelation } from '../../../src/answering/extractive/relations.js';

const text = 'Am 1. Januar erschien eine Richtlinie des Kremls.';

it('asks for a death where English says "die", not where German says it of a thing', () => {
  expect(lacksRelation('When did the director die?', [], text)).toBe(true);
  expect(lacksRelation('Will all of them die?', [], text)).toBe(true);
  expect(lacksRelation('Wann erschien die Richtlinie?', [], text)).toBe(false);
  expect(lacksRelation('When did he die?', [], 'He died in 1850.')).toBe(false);
});
