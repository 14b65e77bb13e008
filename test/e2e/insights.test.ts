import type { APIEmbed } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInsightsCommand, insightsData } from '../../commands/insights.js';
import type { SeenMessage } from '../../src/sandbox/member-api.js';
import { answered, notCovered } from '../discord/sample-answers.js';
import { isEphemeral, type LocalDiscord, type Member, openLocalDiscord } from './local-discord.js';
import { openScriptedGlose, type ScriptedGlose } from './scripted-glose.js';

let discord: LocalDiscord;
let glose: ScriptedGlose;

beforeEach(async () => {
  discord = await openLocalDiscord();
  glose = await openScriptedGlose(discord);
  await glose
    .bot({
      groupQuestions: (questions) =>
        questions.map(({ text }) => ({ question: text, others: [], count: 1 })),
    })
    .start();
  glose.answer = async (question) =>
    question.includes('lune')
      ? notCovered({ question })
      : answered(['Une phrase de l’article.'], { question });
});

afterEach(async () => {
  await glose.close();
  await discord.close();
  expect(discord.faults()).toEqual([]);
});

/** Who may manage the server in the sandbox. */
async function manager(locale: string): Promise<Member> {
  const { members } = await discord.state();
  const camille = members.find(({ name }) => name === 'Camille');
  return discord.memberById(camille?.id ?? '', locale);
}

/** Two public questions, one of them not covered, and one asked in private. */
async function someQuestions(): Promise<readonly Member[]> {
  const [ana, bob] = [await discord.member('Ana'), await discord.member('Bob')];
  const first = await ana.answerTo(await ana.use('ask', { question: 'Qui est Gref ?' }));
  await ana.answerTo(await ana.use('ask', { question: 'Qui a marché sur la lune ?' }));
  await bob.answerTo(await bob.use('ask', { question: 'Ma lune secrète ?', private: true }));
  const down = customId(first, 'answer:down:');
  await bob.answerTo(await bob.press(first, down));
  return [ana, bob];
}

function customId({ components }: SeenMessage, start: string): string {
  const found = new RegExp(`"(${start}[^"]*)"`).exec(JSON.stringify(components));
  return found?.[1] ?? '';
}

function texts({ content, embeds }: SeenMessage): string {
  return [content, ...embeds.map((embed: APIEmbed) => JSON.stringify(embed))].join('\n');
}

describe('how a server asks', () => {
  it('is for those who manage the server, alone', async () => {
    // Whatever their client lets them do: here it knows nothing of the permission.
    const anyone = { ...insightsData, default_member_permissions: null };
    await glose
      .bot({ commands: (edge) => [{ ...createInsightsCommand(edge), data: anyone }] })
      .start();
    const ana = await discord.member('Ana', 'fr');
    const refused = await ana.answerTo(await ana.use('insights'));
    expect(refused.content).toContain('« Gérer le serveur »');
    expect(isEphemeral(refused)).toBe(true);
  });

  it('in French: questions, gaps, feedback and a picture; nobody’s name, nothing asked in private', async () => {
    const members = await someQuestions();
    const camille = await manager('fr');
    const shown = await camille.answerTo(await camille.use('insights'));
    expect(isEphemeral(shown)).toBe(true);
    const said = texts(shown);
    expect(said).toContain('30 derniers jours');
    expect(said).toContain('3 questions posées');
    expect(said).toContain('Qui a marché sur la lune ?');
    expect(said).toContain('Et 1 question posée en privé.');
    expect(said).not.toContain('secrète');
    expect(said).toContain('👍 0 · 👎 1');
    for (const { id } of members) expect(said).not.toContain(id);
    expect(said).not.toMatch(/Ana|Bob/);
    const [picture] = shown.attachments;
    expect(picture?.filename).toBe('insights.png');
    expect(picture?.description).toContain('3 en tout, 1 avec réponse, 2 pas dans les articles');
  });

  it('in English: another time by the menu, in its place, and the gaps as a file', async () => {
    await someQuestions();
    const camille = await manager('en-US');
    const shown = await camille.answerTo(await camille.use('insights'));
    await camille.select(shown, 'insights-period', ['7']);
    const changed = await camille.until(
      ({ id, content }) => id === shown.id && content.includes('The last 7 days'),
    );
    expect(changed.attachments).toHaveLength(1);
    const file = await camille.answerTo(
      await camille.press(changed, customId(changed, 'insights-gaps:')),
    );
    expect(isEphemeral(file)).toBe(true);
    expect(file.attachments[0]?.filename).toBe('gaps-7.csv');
  });

  it('says so where nothing was asked', async () => {
    const camille = await manager('en-US');
    const shown = await camille.answerTo(await camille.use('insights'));
    expect(texts(shown)).toContain('Nothing has been asked here in this time.');
    expect(shown.attachments).toEqual([]);
  });
});
