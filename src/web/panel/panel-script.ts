/**
 * The only script of these pages. The page around the panel tells which message somebody chose; where
 * an answer stands in it, the identifiers of its buttons name the answer (`answer:ACTION:ID`), and the
 * panel goes behind that. It says that it heard, so that it is left where it is. Nobody but the frame's
 * parent is heard, and only from a known origin (`*` stands for any port).
 */
export const panelScript = `(() => {
  const { behind, parents } = document.currentScript.dataset;
  const [path, query = ''] = behind.split('?');
  const known = parents.split(' ').filter(Boolean);
  const isKnown = (origin) =>
    known.some((parent) =>
      parent.endsWith(':*')
        ? origin.startsWith(parent.slice(0, -1)) && /^[0-9]+$/.test(origin.slice(parent.length - 1))
        : origin === parent,
    );
  const answerIn = (part, depth) => {
    if (depth > 8 || typeof part !== 'object' || part === null) return null;
    const [, id] = /^answer:[a-z_-]+:([A-Za-z0-9_-]{1,40})$/.exec(String(part.custom_id)) ?? [];
    if (id) return id;
    for (const inner of Object.values(part)) {
      const found = answerIn(inner, depth + 1);
      if (found) return found;
    }
    return null;
  };
  addEventListener('message', ({ source, origin, data }) => {
    if (window.parent === window || source !== window.parent || !isKnown(origin)) return;
    if (data?.type !== 'message-chosen') return;
    source.postMessage({ type: 'message-heard' }, origin);
    const id = answerIn(data.message?.components, 0);
    if (id) location.assign(path + '/' + id + (query && '?' + query));
  });
})();
`;
