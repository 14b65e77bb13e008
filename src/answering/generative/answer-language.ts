import { detectQuestionLanguage } from '../../retrieval/question-language.js';

/** Below this many letters a text says too little of its language. */
const fewestLetters = 30;
const sureEnough = 0.6;

/** Whether a text is surely in another language than the one asked for. */
export async function isInAnotherLanguage(text: string, language: string): Promise<boolean> {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewestLetters || language === 'und') return false;
  const guess = await detectQuestionLanguage(text, [language]);
  return guess.language !== language && guess.certainty >= sureEnough;
}
