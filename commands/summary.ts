import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { SummaryStyle } from '../src/answering/answer.js';
import { requireArticle, suggestArticles } from '../src/discord/articles.js';
import type { SlashCommand } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { inGuilds } from '../src/discord/in-guilds.js';
import { localised, named } from '../src/discord/localised.js';
import { renderAnswer } from '../src/discord/rendering/answer-message.js';

type Props = Pick<
  Edge,
  'summariser' | 'served' | 'answers' | 'turns' | 'citationLink' | 'askCoolDown'
>;

/** `/summary`: an article in short, as a list, or by section. */
export function createSummary(edge: Props): SlashCommand {
  const { served, summariser, turns, answers, citationLink } = edge;
  return {
    kind: 'slash',
    data: summaryData,
    answered: 'deferred',
    visibility: () => 'public',
    permissions: [],
    coolDown: edge.askCoolDown,
    async run({ options, messages, signal, ...place }) {
      const style = styles.find((known) => known === options.text('style')) ?? 'short';
      const wanted = options.text('article');
      const article =
        wanted === null ? {} : { articleId: requireArticle(served.at(place), wanted).id };
      const { memberId, channelId, guildId } = place;
      const asker = { memberId, channelId, guildId };
      const request = { style, language: messages.language, signal, asker, ...article };
      const work = () => summariser.summarise(request);
      const answer = await turns.take(place.memberId, work, signal);
      const hidden = answer.outcome !== 'answered';
      const answerId = await answers.save({ ...place, answer, private: hidden });
      const title = answer.citations[0]?.articleTitle ?? null;
      return {
        visibility: hidden ? 'private' : 'public',
        messages: renderAnswer({ answer, answerId, messages, citationLink, title }),
        subject: answerId,
      };
    },
    autocomplete: async ({ focused, ...place }) => suggestArticles(served.at(place), focused.value),
  };
}

const styles = ['short', 'bullets', 'sections'] as const satisfies readonly SummaryStyle[];

export const summaryData = {
  ...inGuilds,
  ...named((messages) => messages.commands.summary),
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.commands.summary.ofArticle.style),
      required: true,
      choices: styles.map((value) => {
        const name = localised((messages) => messages.commands.summary.styles[value]);
        return { name: name.text, name_localizations: name.localizations, value };
      }),
    },
    {
      type: ApplicationCommandOptionType.String as const,
      ...named((messages) => messages.commands.summary.ofArticle.article),
      autocomplete: true as const,
    },
  ],
} satisfies SlashCommand['data'];
