/**
 * Stands for whatever a message is called with: a text, a count, a list of texts, an object of them.
 * What it is of is `text`, so that what a language makes of "0", "1" and "7" can be looked at.
 */
export function sampleArgument(text: string): unknown {
  const list = [text];
  const sample: unknown = new Proxy(() => text, {
    get(_, property) {
      if (property === Symbol.toPrimitive) return () => text;
      if (property === Symbol.iterator) return () => list[Symbol.iterator]();
      if (
        typeof property === 'string' &&
        property in Array.prototype &&
        !(property in String.prototype)
      )
        return bound(list, property);
      if (typeof property === 'string' && property in String.prototype)
        return bound(text, property);
      return sample;
    },
  });
  return sample;
}

function bound(owner: object | string, property: string): unknown {
  const value: unknown = Reflect.get(Object(owner), property);
  return typeof value === 'function' ? value.bind(owner) : value;
}
