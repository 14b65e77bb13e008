import { describe, expect, it } from 'vitest';
import { createCoolDowns } from '../../src/discord/cool-downs.js';

describe('cool-downs', () => {
  it('allow so many uses in a window, then say when the next is possible', () => {
    let now = 1_000_000;
    const coolDowns = createCoolDowns(() => now);
    const use = () => coolDowns.use('ask:1', { uses: 2, seconds: 10 });
    expect(use()).toBeNull();
    now += 4_000;
    expect(use()).toBeNull();
    expect(use()).toBe(1_010_000);
    now = 1_010_000;
    expect(use()).toBeNull();
    expect(use()).toBe(1_014_000);
  });

  it('count each member and command by itself', () => {
    const coolDowns = createCoolDowns(() => 0);
    const once = { uses: 1, seconds: 10 };
    expect(coolDowns.use('ask:1', once)).toBeNull();
    expect(coolDowns.use('ask:2', once)).toBeNull();
    expect(coolDowns.use('summary:1', once)).toBeNull();
    expect(coolDowns.use('ask:1', once)).toBe(10_000);
  });
});
