import MiniSearch from 'minisearch';
import type { PassageRow } from '../../../src/evaluation/rows.js';
import { type Question, type System, wanted, wholeText } from '../system.js';
import { createStems } from './stems.js';

interface Entry {
  readonly id: string;
  readonly text: string;
}

export function openMiniSearch(): System {
  const index = new MiniSearch<Entry>({ fields: ['text'] });
  return overIndex(index, ({ question }) => index.search(question));
}

/** Stems instead of its own tokens; everything else as by default. */
export function openMiniSearchOverStems(): System {
  const stems = createStems();
  let language = 'und';
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    tokenize: (text) => stems(text, language),
    processTerm: (term) => term,
  });
  const speak = (row: Pick<PassageRow, 'language'>) => {
    language = row.language;
  };
  return overIndex(
    index,
    (question) => {
      speak(question);
      return index.search(question.question);
    },
    speak,
  );
}

function overIndex(
  index: MiniSearch<Entry>,
  search: (question: Question) => readonly { readonly id: unknown }[],
  beforeAdding: (row: PassageRow) => void = () => undefined,
): System {
  return {
    async add(rows) {
      for (const row of rows) {
        beforeAdding(row);
        index.add({ id: row.id, text: wholeText(row) });
      }
    },
    finish: async () => undefined,
    search: async (question) =>
      search(question)
        .slice(0, wanted)
        .map(({ id }) => String(id)),
    close: async () => undefined,
  };
}
