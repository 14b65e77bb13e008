import { type Assignment, asRecorded, assignIds, isReadable } from './assign-ids.js';
import type { FileState } from './file-state.js';
import { createRecordIndex, type RecordIndex } from './record-index.js';
import { guildOf } from './server-source.js';

export interface FilesToAssign {
  /** Those of the folder and of servers that are articles, readable or not. */
  readonly articles: readonly FileState[];
  /** Ids of server articles whose file is there, whatever can be made of it just now. */
  readonly given: ReadonlySet<string>;
  readonly isUnseen: (source: string) => boolean;
}

/**
 * The id of every article. Files of servers came with theirs: what they declare counts for nothing,
 * so that no server's file can take the place of another's article, or of one of the knowledge folder;
 * and no file of the folder gets an id that a server's article has.
 */
export function assignAll(files: FilesToAssign, records: RecordIndex): Assignment {
  const { articles, given, isUnseen } = files;
  const ofServers = records.all.filter(({ source }) => guildOf(source) !== null);
  const reserved = new Set([...given, ...ofServers.map(({ id }) => id)]);
  const folder = assignIds(
    articles.filter(({ articleId }) => articleId === null),
    createRecordIndex(records.all.filter(({ source }) => guildOf(source) === null)),
    { isUnseen, isOfServer: (id) => reserved.has(id) },
  );
  const assigned = articles.filter(isReadable).flatMap((file) => {
    const id = file.articleId;
    return id === null ? [] : [{ id, file: asRecorded(file, records.byId(id)) }];
  });
  return {
    assigned: [...folder.assigned, ...assigned],
    gone: [...folder.gone, ...ofServers.filter(({ id }) => !given.has(id))],
    problems: folder.problems,
  };
}
