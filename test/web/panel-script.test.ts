import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { panelScript } from '../../src/web/panel/panel-script.js';

const parents = 'http://127.0.0.1:* https://glose.example.org';
const chosen = {
  type: 'message-chosen',
  message: { components: [{ components: [{ custom_id: 'answer:sources:Ab_-1' }] }] },
};

/** What the script does when somebody tells it of a message: where it goes, and what it answers. */
function tell({
  origin = 'http://127.0.0.1:4180',
  data = chosen as unknown,
  isParent = true,
} = {}) {
  const said: unknown[] = [];
  const went: string[] = [];
  const source = { postMessage: (message: unknown, to: string) => said.push([message, to]) };
  const listeners: ((event: object) => void)[] = [];
  runInNewContext(panelScript, {
    document: { currentScript: { dataset: { behind: '/behind?lang=fr', parents } } },
    window: { parent: isParent ? source : {} },
    location: { assign: (address: string) => went.push(address) },
    addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
  });
  for (const listener of listeners) listener({ source, origin, data });
  return { said, went };
}

describe('the script of the panel', () => {
  it('goes behind the answer that was chosen, and says once that it heard', () => {
    expect(tell()).toEqual({
      said: [[{ type: 'message-heard' }, 'http://127.0.0.1:4180']],
      went: ['/behind/Ab_-1?lang=fr'],
    });
  });

  it('hears nobody but its parent, and only from a known origin', () => {
    const nothing = { said: [], went: [] };
    expect(tell({ isParent: false })).toEqual(nothing);
    for (const origin of [
      'http://127.0.0.1.evil.test',
      'http://127.0.0.1:4180.evil.test',
      'https://127.0.0.1:4180',
      'https://glose.example.org.evil.test',
      'null',
    ])
      expect(tell({ origin }), origin).toEqual(nothing);
  });

  it('goes nowhere for what is no answer of the bot', () => {
    for (const id of ['answer:sources:../../x', 'answer:sources:a/b', 'javascript:alert(1)', 3])
      expect(
        tell({ data: { ...chosen, message: { components: [{ custom_id: id }] } } }).went,
      ).toEqual([]);
    expect(tell({ data: null })).toEqual({ said: [], went: [] });
  });
});
