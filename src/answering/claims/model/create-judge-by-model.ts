import { fold } from '../../../retrieval/fold.js';
import { createFence } from '../../generative/fence.js';
import {
  type NumberedSentences,
  numberEvidence,
  numberSentences,
} from '../../generative/number-sentences.js';
import { loadPrompt } from '../../generative/prompts.js';
import { addressesMachine } from '../../generative/suspicious.js';
import type { ChatModel } from '../../models/chat-model.js';
import { costOf, type ModelPrice } from '../../models/model-price.js';
import type { SentenceRef } from '../../sentence-ref.js';
import type { AnsweringLog } from '../../verify-draft.js';
import { attributionOf } from '../attribution.js';
import type { LanguageText } from '../claim-words.js';
import type { FoundVerdict } from '../find-verdict.js';
import type { JudgeClaim } from '../judge-claim.js';
import { textOf } from '../windows.js';
import type { JudgeByModel } from './judge-by-model.js';
import { parseVerdict, type SaidVerdict } from './parse-verdict.js';

export interface JudgeByModelProps {
  readonly model: ChatModel;
  /** The check without a model, under which what the model says must stand. */
  readonly judge: JudgeClaim;
  readonly log: AnsweringLog;
  /** How long the model may take; default 20,000 ms. */
  readonly deadlineMs?: number;
  /** For the cost of a judgement; default none. */
  readonly price?: ModelPrice | null;
}

export function createJudgeByModel(props: JudgeByModelProps): JudgeByModel {
  return async (claim, evidence, signal) => {
    const numbered = withoutOrders(numberEvidence(evidence.passages));
    const prompt = await loadPrompt('claim');
    const provenance = { model: props.model.name, promptVersion: prompt.version };
    const failed = { found: null, provenance: { ...provenance, tokens: null, cost: null } };
    if (numbered.refs.length === 0) return failed;
    const fence = createFence([...numbered.lines, claim.text]);
    try {
      const reply = await props.model.complete({
        system: prompt.fill({ fence: fence.word }),
        user: [fence.block(numbered.lines), fence.block([claim.text])].join('\n\n'),
        maxTokens: 200,
        signal: within(props.deadlineMs ?? 20_000, signal),
      });
      const said = parseVerdict(reply.text);
      const found = said && standing(said, claim, numbered, props.judge);
      const cost = costOf(reply.tokens, props.price ?? null);
      return { found, provenance: { ...provenance, tokens: reply.tokens, cost } };
    } catch (error) {
      signal?.throwIfAborted();
      props.log.warn('the model did not judge a claim', { model: props.model.name, error });
      return failed;
    }
  };
}

function withoutOrders({ refs }: NumberedSentences): NumberedSentences {
  return numberSentences(
    refs.filter(
      ({ article, sentence }) =>
        !addressesMachine(article.text.slice(sentence.start, sentence.end)),
    ),
  );
}

function within(deadlineMs: number, signal: AbortSignal | undefined): AbortSignal {
  const deadline = AbortSignal.timeout(deadlineMs);
  return signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
}

const notCovered: FoundVerdict = {
  finding: { verdict: 'not_covered', attribution: null, difference: null },
  sources: [],
};

/** Least share of the claim that the sentences must speak of, whatever the model says of them. */
const leastCoverage = 0.4;

/** What the model says, where it stands under our checks; null where it does not. */
function standing(
  said: SaidVerdict,
  claim: LanguageText,
  numbered: NumberedSentences,
  judge: JudgeClaim,
): FoundVerdict | null {
  if (said.verdict === 'not_covered') return notCovered;
  const sources = said.numbers.flatMap((number) => numbered.ref(number) ?? []);
  if (sources.length !== said.numbers.length || !areBeside(sources)) return null;
  const text = textOf({ refs: sources }, claim.language);
  const { verdict, isBarred, coverage } = judge(claim, text);
  if (coverage < leastCoverage) return null;
  const attribution = attributionOf(text, claim);
  if (said.verdict === 'supported') {
    if (isBarred) return null;
    return { finding: { verdict: 'supported', attribution, difference: null }, sources };
  }
  if (said.kind === null || verdict === 'supported') return null;
  const difference = {
    kind: said.kind,
    claimed: wordsOf(said.claimed, claim.text),
    stated: wordsOf(said.stated, text.text),
  };
  return { finding: { verdict: 'contradicted', attribution, difference }, sources };
}

/** One sentence, or two that follow each other. */
function areBeside(sources: readonly SentenceRef[]): boolean {
  const [first, second, ...more] = sources;
  if (first === undefined || more.length > 0) return false;
  return (
    second === undefined ||
    (first.article === second.article &&
      first.sentence.section === second.sentence.section &&
      first.sentence.index + 1 === second.sentence.index)
  );
}

/** Only words that stand there are shown as the words of a text. */
function wordsOf(said: string, text: string): string {
  return said !== '' && fold(text).includes(fold(said)) ? said : '';
}
