import type { RankingModel } from '../retrieval/ranking.js';
import { signsOfAll } from '../retrieval/sufficiency/best-sentence.js';
import { weighQuestion } from '../retrieval/sufficiency/question-weights.js';
import { readSentences } from '../retrieval/sufficiency/read-sentences.js';
import { type SentenceWeights, sentenceSigns } from '../retrieval/sufficiency/sentence-signs.js';
import { type ChoiceRow, fitChoice } from './fit.js';
import { createLearningIndex } from './learning-index.js';
import { readPassages, readQuestions, type SetPassage } from './question-set.js';
import { recallOf, splitByArticle } from './ranking-measures.js';
import { rank, type SufficiencyFiles } from './sufficiency-rows.js';
import { round, thin } from './train-ranking.js';

/** Learns to tell the sentence that answers among those of the best passages of its article. */
export async function learnSentenceWeights(options: {
  readonly files: SufficiencyFiles;
  readonly weights: RankingModel['features'];
  readonly every: number;
  readonly say: (line: string) => void;
}): Promise<SentenceWeights> {
  const rows = await collect(options);
  const right = splitByArticle(rows, ({ article }) => article)
    .map(({ learn, test }) => recallOf(test, fitChoice(learn, sentenceSigns.length)).first)
    .reduce((sum, first) => sum + first, 0);
  options.say(
    `the sentence that answers, of those of its article: ${(right / rows.length).toFixed(3)} of ${rows.length}`,
  );
  const learned = fitChoice(rows, sentenceSigns.length);
  return Object.fromEntries(
    sentenceSigns.map((sign, at) => [sign, round(learned[at] ?? 0)]),
  ) as SentenceWeights;
}

type Options = Parameters<typeof learnSentenceWeights>[0];
type Row = ChoiceRow & { readonly article: string };

async function collect({ files, weights, every }: Options): Promise<Row[]> {
  const passages = await readPassages(files.passages);
  const texts = new Map(passages.map((passage) => [passage.id, sentencesOf(passage)]));
  const index = createLearningIndex(passages);
  const rows: Row[] = [];
  for (const question of thin(await readQuestions(files.questions), every)) {
    const { passageId: gold = '', answers = [] } = question;
    const article = index.articleOf(gold);
    const passageIds = passages.flatMap(({ id, title }) => (title === article ? [id] : []));
    const asked = await index.ask({ ...question, passageIds }, 0);
    const goldCandidate = asked.candidates[asked.ids.indexOf(gold)];
    const best = rank(asked, weights).slice(0, looked);
    const sentences = readSentences(
      asked.understood.terms,
      best.map(({ candidate }) => candidate),
    );
    const right = sentences.findIndex(({ sentence }) => {
      const at = goldCandidate?.passage.sentences.indexOf(sentence) ?? -1;
      const text = texts.get(gold)?.[at];
      return text !== undefined && answers.some((answer) => text.includes(answer));
    });
    if (right < 0 || asked.understood.terms.length === 0) continue;
    const signs = signsOfAll(weighQuestion(asked.understood), sentences, best);
    const candidates = signs.map((own) => Float64Array.from(sentenceSigns, (sign) => own[sign]));
    rows.push({ article, right, candidates });
  }
  return rows;
}

/** As many passages as the judgement reads. */
const looked = 5;

/** Divided as the learning index divides them. */
function sentencesOf({ text, language }: SetPassage): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}
