import type { Library } from '../../library/library.js';
import { messagesFor } from '../../locales/locale.js';
import type { Messages } from '../../locales/messages.js';
import type { Evidence, Retriever } from '../../retrieval/evidence.js';
import type { Asker, Citation, ClaimFinding, Engine, Provenance } from '../answer.js';
import { createPurse, type Purse } from '../budget/purse.js';
import type { TokenBudget } from '../budget/token-budget.js';
import { type AnsweringLog, verifyDraft } from '../verify-draft.js';
import { claimText } from './claim-text.js';
import type { LanguageText } from './claim-words.js';
import type { FindVerdict, FoundVerdict } from './find-verdict.js';
import { framedAttribution } from './framed-attribution.js';
import type { JudgeByModel, JudgedByModel } from './model/judge-by-model.js';
import { readClaim } from './read-claim.js';

/**
 * Holds a claim against the articles. It says what the articles say, never whether the claim is
 * true: of a message in a discussion as of what a member asks.
 */
export interface ClaimChecker {
  /** Finds the passages that bear on the claim and says what they say of it. */
  check(claim: string, options?: ClaimOptions): Promise<ClaimCheck>;
  /** The same with passages that were found already: those of a question that makes the claim. */
  checkAgainst(claim: string, evidence: Evidence, options?: ClaimOptions): Promise<ClaimCheck>;
}

export interface ClaimOptions {
  /** Language of the words around the quote; where not given, that of the claim. */
  readonly language?: string;
  /** Only these articles. */
  readonly articleIds?: readonly string[];
  readonly signal?: AbortSignal;
  /** Who asks, for budgets; without it nothing is counted. */
  readonly asker?: Asker;
  /** `extractive`: no model judges, though there is one; default the best there is. */
  readonly engine?: Engine;
}

export interface ClaimCheck extends ClaimFinding {
  readonly claim: string;
  /** Of the words around the quote (primary subtag). */
  readonly language: string;
  /** Where the articles say it or say otherwise, verified; null for `not_covered`. */
  readonly citation: Citation | null;
  /** What is found, in words for members, without the quote. Never empty. */
  readonly text: string;
  readonly engine: Engine;
  /** Which model judged; null where none did. */
  readonly provenance: Provenance | null;
}

export interface ClaimCheckerProps {
  readonly library: Pick<Library, 'articles' | 'article'>;
  readonly retriever: Retriever;
  readonly findVerdict: FindVerdict;
  /** A model that judges under the same verification; null where there is none. */
  readonly byModel: JudgeByModel | null;
  /** What the model may cost; where it is spent, the articles' own words decide. Default no limit. */
  readonly budget?: TokenBudget | null;
  readonly log: AnsweringLog;
}

export function createClaimChecker(given: ClaimCheckerProps): ClaimChecker {
  const purse = createPurse(given.byModel === null ? null : (given.budget ?? null));
  const props = { ...given, purse };
  return {
    checkAgainst: (claim, evidence, options = {}) => checkAgainst(claim, evidence, options, props),
    async check(claim, options = {}) {
      const { articleIds, signal } = options;
      const evidence = await props.retriever.retrieve(readClaim(claim), {
        ...(articleIds !== undefined && { articleIds }),
        ...(signal !== undefined && { signal }),
      });
      return checkAgainst(claim, evidence, options, props);
    },
  };
}

async function checkAgainst(
  claim: string,
  evidence: Evidence,
  options: ClaimOptions,
  props: Paying,
): Promise<ClaimCheck> {
  options.signal?.throwIfAborted();
  const said = { text: readClaim(claim), language: evidence.understanding.language };
  const own = props.findVerdict(said, evidence.passages);
  // What stands there in so many words needs no model to see it.
  const isPlain = own.finding.verdict === 'supported';
  const judged = isPlain ? null : await judgedByModel(said, evidence, options, props);
  const messages = messagesFor(options.language ?? said.language);
  const found = framed(judged?.found ?? own, said, messages);
  const { finding, citation } = await verified(found, messages.language, props);
  return {
    ...finding,
    claim,
    language: messages.language,
    citation,
    text: claimText(
      finding,
      options.articleIds?.length ?? props.library.articles().length,
      messages,
    ),
    engine: judged?.found ? 'generative' : 'extractive',
    provenance: judged?.found ? judged.provenance : null,
  };
}

interface Paying extends ClaimCheckerProps {
  readonly purse: Purse;
}

/** Null where no model is wanted or there, or the asker's share of it is spent. */
async function judgedByModel(
  said: LanguageText,
  evidence: Evidence,
  { asker, engine, signal }: ClaimOptions,
  { byModel, purse }: Paying,
): Promise<JudgedByModel | null> {
  if (byModel === null || engine === 'extractive') return null;
  if ((await purse.exhausted(asker)) !== null) return null;
  const judged = await byModel(said, evidence, signal);
  const { tokens } = judged.provenance;
  // Paid for also where what it said does not stand.
  await purse.spend(asker, tokens === null ? 0 : tokens.input + tokens.output);
  return judged;
}

/** Whose words they are, as the words around the quote can say it. */
function framed(found: FoundVerdict, claim: LanguageText, messages: Messages): FoundVerdict {
  const { finding, sources } = found;
  const attribution = framedAttribution(finding.attribution, { sources, claim, messages });
  return { ...found, finding: { ...finding, attribution } };
}

const nothing: ClaimFinding = { verdict: 'not_covered', attribution: null, difference: null };

/** A verdict stands on its quote: where that cannot be verified, there is none. */
async function verified(
  { finding, sources }: FoundVerdict,
  language: string,
  { library, log }: ClaimCheckerProps,
): Promise<{ readonly finding: ClaimFinding; readonly citation: Citation | null }> {
  if (finding.verdict === 'not_covered') return { finding, citation: null };
  const draft = { sentences: [{ text: null, sources, emphasis: [], heading: null }] };
  const lookup: Library['article'] = (id, version) => library.article(id, version);
  const { citations } = await verifyDraft(draft, { lookup, log, language });
  const [citation, ...others] = citations;
  return citation === undefined || others.length > 0
    ? { finding: nothing, citation: null }
    : { finding, citation };
}
