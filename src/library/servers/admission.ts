import { UserFacingError } from '../../errors.js';
import type { ServerLimits } from '../server-library.js';
import type { KeptFile } from './server-files.js';

type Candidate = Pick<KeptFile, 'name' | 'size'>;

/** @throws UserFacingError where a server may not have another file, or not one like it. */
export function mayAdd(
  candidate: Candidate,
  present: readonly KeptFile[],
  limits: ServerLimits,
): void {
  if (present.length >= limits.files) {
    throw new UserFacingError(({ library }) => library.tooManyFiles(limits.files));
  }
  fits(candidate, present, limits);
}

/** @throws UserFacingError where the article is gone, or may not have that file. */
export function mayReplace(
  candidate: Candidate & Pick<KeptFile, 'articleId'>,
  present: readonly KeptFile[],
  limits: ServerLimits,
): void {
  const others = present.filter(({ articleId }) => articleId !== candidate.articleId);
  if (others.length === present.length) {
    throw new UserFacingError(({ library }) => library.unknownFile);
  }
  fits(candidate, others, limits);
}

function fits(candidate: Candidate, others: readonly KeptFile[], limits: ServerLimits): void {
  const { name } = candidate;
  // Names that differ by case alone cannot be told apart in a list.
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    throw new UserFacingError(({ library }) => library.nameTaken(name));
  }
  const size = others.reduce((sum, other) => sum + other.size, candidate.size);
  if (size > limits.size) {
    const mebibytes = Math.floor(limits.size / 1024 / 1024);
    throw new UserFacingError(({ library }) => library.noRoom(mebibytes));
  }
}
