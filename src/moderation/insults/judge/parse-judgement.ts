import { z } from 'zod';

const judgedKinds = ['insult', 'hatred', 'threat', 'rule'] as const;
export type JudgedKind = (typeof judgedKinds)[number];

/** What a model says of a message; nothing of it is verified yet. */
export interface SaidFinding {
  readonly kind: JudgedKind;
  readonly quote: string;
  readonly why: string;
}

const judgement = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        kind: z.enum(judgedKinds),
        quote: z.string().min(1).max(4_000),
        why: z.string().max(1_000),
      }),
    )
    .max(3),
});

/** Exactly the JSON that was asked for, perhaps in a code block; null for anything else. */
export function parseJudgement(reply: string): readonly SaidFinding[] | null {
  const text = reply.replace(/<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi, '').trim();
  const json = /^```(?:json)?\s*([\s\S]*?)\s*```$/i.exec(text)?.[1] ?? text;
  try {
    return judgement.parse(JSON.parse(json)).findings;
  } catch {
    return null;
  }
}
