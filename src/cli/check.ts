import type { Command } from 'commander';
import type { ClaimCheck } from '../answering/claims/claim-checker.js';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface CheckOptions extends CommonOptions {
  readonly article?: string;
}

export function checkCommand(): Command {
  return commonCommand('check', 'say whether the articles say something, with the quote')
    .argument('<claim...>', 'what is claimed, as a sentence')
    .option('--article <id>', 'only this article')
    .action(async (words: string[], options: CheckOptions) => {
      const claim = words.join(' ').trim();
      if (claim === '') throw new MisuseError('The claim is empty. Say what is claimed.');
      await withServices(options, async ({ library, claimChecker }) => {
        if (options.article !== undefined) {
          requireArticle(
            options.article,
            library.articles().map(({ id }) => id),
          );
        }
        const check = await claimChecker.check(claim, {
          ...(options.language !== undefined && { language: options.language }),
          ...(options.article !== undefined && { articleIds: [options.article] }),
        });
        if (options.json) printJson(checkAsJson(check));
        else printText(checkAsText(check));
      });
    });
}

function requireArticle(id: string, known: readonly string[]): void {
  if (known.includes(id)) return;
  const there = known.length === 0 ? 'There is none yet.' : `There are: ${known.join(', ')}.`;
  throw new MisuseError(`There is no article with the id ${id}. ${there}`);
}

/** README.md documents the fields; `quote` and what says where it stands are null without one. */
export function checkAsJson(check: ClaimCheck): Readonly<Record<string, unknown>> {
  const { citation } = check;
  return {
    claim: check.claim,
    language: check.language,
    verdict: check.verdict,
    quote: citation?.quote ?? null,
    articleId: citation?.articleId ?? null,
    articleVersion: citation?.articleVersion ?? null,
    section: citation?.section ?? null,
    start: citation?.start ?? null,
    end: citation?.end ?? null,
    difference: check.difference,
    attribution: check.attribution,
    text: check.text,
    engine: check.engine,
  };
}

/** Beneath the quote, where the reader's language is another: what it says in that. */
function checkAsText({ text, citation }: ClaimCheck): string {
  if (citation === null) return text;
  const place = [citation.articleTitle, citation.section, citation.page && `p. ${citation.page}`];
  const translated = citation.translation?.text;
  return [
    text,
    citation.quote,
    ...(translated ? [translated] : []),
    '',
    `[1] ${place.filter(Boolean).join(' › ')}`,
  ].join('\n');
}
