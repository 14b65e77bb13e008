import { fold } from '../../retrieval/fold.js';

/** Whether a sentence asks something, with or without its mark. French, English, Spanish and German. */
export function isQuestion(sentence: string): boolean {
  const text = sentence.trim();
  if (/[?¿؟？]/u.test(text)) return /\p{L}{2}/u.test(text);
  return opensAsking.test(fold(text.replace(/['’]/gu, ' ')));
}

/** Only what hardly opens a statement: "que", "when" and "wo" do. */
const opensAsking =
  /^(?:est[- ]ce que?|qu est[- ]ce|c est (?:qui|quoi|quand)|pourquoi|combien (?:de |coute|y)|quel(?:le)?s? (?:est|sont|pays|etait)|quelqu un sait|savez[- ]vous|je me demande (?:si|pourquoi|comment|qui|ce)|who (?:is|are|was|said|did)|what (?:is|are|was|does|did)|which \p{L}+ (?:is|are|do|does)|why (?:is|are|do|does|did|would)|how (?:many|much|do|does|did)|does (?:anyone|anybody|the)|do (?:we|you)|i wonder (?:if|whether|why|how|who|what)|por que |quien (?:es|dijo)|cual es|cuantos|alguien sabe|warum (?:ist|sind|hat|wird|will)|wer (?:ist|hat|war)|was (?:ist|sind|bedeutet)|weiss jemand|ich frage mich)\b/u;
