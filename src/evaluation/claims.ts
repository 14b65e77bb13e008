import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Verdict } from '../answering/answer.js';
import { OperatorError } from '../errors.js';
import type { Article, Passage } from '../library/article.js';
import type { ComposeArticle } from './build-library.js';
import { type ClaimFigures, claimFigures, labels } from './claims-figures.js';

/** A claim with the text that it is held against, and what is right. */
export interface ClaimRow {
  readonly id: string;
  /** Primary subtag, of the claim and of its evidence. */
  readonly language: string;
  readonly claim: string;
  readonly evidence: string;
  readonly label: Verdict;
}

export interface ClaimEvaluationProps {
  /** Path of JSON lines; the format is in README.md beside this file. */
  readonly file: string;
  readonly composeArticle: ComposeArticle;
  /** What members' claims are judged by, from passages that are given. */
  readonly verdictOf: (
    claim: { readonly text: string; readonly language: string },
    passages: readonly { readonly article: Article; readonly passage: Passage }[],
  ) => Verdict;
  readonly signal?: AbortSignal | undefined;
}

export interface ClaimEvaluation {
  readonly figures: ClaimFigures;
  readonly judged: readonly (ClaimRow & { readonly verdict: Verdict })[];
}

/**
 * Judges each claim by its own evidence; nothing is searched.
 * @throws OperatorError for a file that is not as it should be.
 */
export async function evaluateClaims(props: ClaimEvaluationProps): Promise<ClaimEvaluation> {
  const rows = await readClaims(props.file);
  const judged = rows.map((row, index) => {
    props.signal?.throwIfAborted();
    const article = props.composeArticle({
      id: `c${index}`,
      title: '',
      language: row.language,
      passageSize: { target: Number.POSITIVE_INFINITY },
      blocks: [{ kind: 'paragraph', level: 0, text: row.evidence, page: null }],
    });
    const passages = article.passages.map((passage) => ({ article, passage }));
    const verdict = props.verdictOf({ text: row.claim, language: row.language }, passages);
    return { ...row, verdict };
  });
  return { figures: claimFigures(judged), judged };
}

const text = z.string().refine((value) => value.trim() !== '', 'must not be empty');
const claimRow = z.object({
  id: text,
  language: z.string().default('und'),
  claim: text,
  evidence: text,
  label: z.enum(labels),
});

/** @throws OperatorError naming file and line. */
export async function readClaims(file: string): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  let line = 0;
  try {
    for await (const content of createInterface({ input: createReadStream(file, 'utf8') })) {
      line += 1;
      if (content.trim() !== '') rows.push(claimRow.parse(JSON.parse(content)));
    }
  } catch (error) {
    throw new OperatorError(describe(error, file, line), { cause: error });
  }
  if (rows.length === 0)
    throw new OperatorError(`${file} has no rows: expected claims, one a line.`);
  return rows;
}

function describe(error: unknown, file: string, line: number): string {
  if (error instanceof z.ZodError) {
    const [issue] = error.issues;
    return `${file}:${line}: ${issue?.path.join('.') || 'the row'}: ${issue?.message ?? 'is not as expected'}.`;
  }
  if (error instanceof SyntaxError) return `${file}:${line}: is not JSON: ${error.message}.`;
  return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}
