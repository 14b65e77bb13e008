import type { Command } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { createArticle } from './article.js';
import { createAsk } from './ask.js';
import { createHelp } from './help.js';
import { createSources } from './sources.js';
import { createSummary } from './summary.js';

/** Every command that members see, in the order of the help. */
export function createCommands(edge: Edge): readonly Command[] {
  return [
    createAsk(edge),
    createSummary(edge),
    createSources(edge),
    createArticle(edge),
    createHelp(),
  ];
}
