import { afterEach, describe, expect, it } from 'vitest';
import { buttons, type Member } from './local-discord.js';
import { type Moderated, type ModeratedOptions, openModerated } from './moderated.js';

/** Cases looked at, changed and taken back, with the whole bot against the local Discord. */
let at: Moderated;

const open = async (options?: ModeratedOptions) => {
  at = await openModerated(options);
  return at;
};

afterEach(async () => {
  await at.close();
  expect(at.discord.faults()).toEqual([]);
});

/** The last direct message of the bot. */
async function lastDirect(member: Member): Promise<string> {
  return (await (await member.inDirect()).sees()).at(-1)?.content ?? '';
}

const standing = async ({ id }: Member) =>
  (await at.discord.state()).members.find((member) => member.id === id);

describe('cases', () => {
  it('are listed page by page, and lead to each, also after a restart', async () => {
    const { sacha, alice, bob, said, again } = await open();
    for (const index of Array.from({ length: 11 }).keys())
      await said(sacha, 'note', { member: alice.id, text: `Note ${index + 1}` });
    await said(sacha, 'note', { member: bob.id, text: 'Of Bob' });
    const all = await said(sacha, 'case', { list: {} });
    expect(all.content).toContain('**12 cases on this server**');
    const list = await said(sacha, 'cases', { member: alice.id });
    expect(list.content).toContain('**11 cases of Alice**');
    expect(list.content).toContain('Page 1 of 2');
    expect(list.content).toContain('**11** · Note');
    await again();
    const older = buttons(list).find((id) => id.endsWith('.2')) ?? '';
    await sacha.press(list, older);
    const next = await sacha.until(
      ({ id, content }) => id === list.id && content.includes('Page 2 of 2'),
    );
    expect(next.content).toContain('**1** · Note');
    expect(next.content).not.toContain('Of Bob');
    const opened = await sacha.answerTo(await sacha.select(next, 'case-open', ['1']));
    expect(opened.embeds[0]?.title).toBe('Case 1 · Note');
    expect(opened.embeds[0]?.description).toContain('**Reason:** Note 1');
  });

  it('have their reason changed, in a form or at once', async () => {
    const { sacha, alice, said } = await open();
    await said(sacha, 'warn', { member: alice.id, reason: 'Too quik' });
    const form = await sacha.form(await sacha.use('case', { edit: { number: 1 } }));
    expect(form.title).toBe('Reason of case 1');
    const sent = await sacha.submit(form, { reason: 'Too quick' });
    expect((await sacha.answerTo(sent)).content).toContain('The reason of case 1 is changed');
    const card = await said(sacha, 'case', { show: { number: 1 } });
    expect(card.embeds[0]?.description).toContain('**Reason:** Too quick');
    await said(sacha, 'case', { edit: { number: 1, reason: 'Quick' } });
    const again = await said(sacha, 'case', { show: { number: 1 } });
    expect(again.embeds[0]?.description).toContain('**Reason:** Quick');
  });

  it('are taken back after asking, by who may, and say by which case', async () => {
    const { sacha, alice, said } = await open();
    await said(sacha, 'timeout', { member: alice.id, duration: '1 day' });
    const asked = await said(sacha, 'case', { undo: { number: 1 } });
    expect(asked.content).toBe('**Take back case 1?** The timeout ends.');
    const keep = buttons(asked).find((id) => id.startsWith('case-undo-not')) ?? '';
    const undo = buttons(asked).find((id) => id.startsWith('case-undo-now')) ?? '';
    await sacha.press(asked, keep);
    await sacha.until(({ content }) => content === 'Nothing was changed.');
    expect((await standing(alice))?.timedOutUntil).not.toBeNull();
    const second = await said(sacha, 'case', { undo: { number: 1 } });
    await sacha.press(second, undo);
    await sacha.until(({ content }) => content === 'Case 1 is taken back (by case 2).');
    expect((await standing(alice))?.timedOutUntil).toBeNull();
    expect(await lastDirect(alice)).toContain('Votre exclusion est terminée');
    const card = await said(sacha, 'case', { show: { number: 1 } });
    expect(card.embeds[0]?.description).toContain('Taken back by case 2');
    const none = await said(sacha, 'case', { undo: { number: 1 } });
    expect(none.content).toBe('There is nothing to take back in case 1.');
  });

  it('that are not there are said not to be, and are no other server’s', async () => {
    const { sacha, alice, said, discord, moderation, again } = await open();
    await said(sacha, 'warn', { member: alice.id, reason: 'Here' });
    const unknown = await said(sacha, 'case', { show: { number: 99 } });
    expect(unknown.content).toBe('There is no case 99 on this server.');
    const card = await said(sacha, 'case', { show: { number: 1 } });
    const other = await discord.invite('Elsewhere', 'en-US');
    await moderation.servers.change(other, { isOn: true });
    await again();
    const [channel] = (await discord.state(other)).channels;
    const camille = at.camille.in(channel?.id ?? '');
    const elsewhere = await said(camille, 'case', { show: { number: 1 } });
    expect(elsewhere.content).toBe('There is no case 1 on this server.');
    const none = await said(camille, 'cases', { member: alice.id });
    expect(none.content).toContain('There is no case of');
    expect((await said(camille, 'case', { list: {} })).content).toBe('There is no case yet.');
    expect(card.embeds[0]?.title).toBe('Case 1 · Warning');
    const first = await said(camille, 'note', { member: alice.id, text: 'There' });
    expect(first.content).toContain('**Case 1**');
  });

  it('do no harm with what members call themselves and moderators write', async () => {
    const { sacha, discord, said } = await open();
    const name = '@everyone **[x](https://evil.example)**';
    const odd = await discord.member(name.slice(0, 32), 'en-US');
    const reason = '@everyone <@123> ```js\n||x|| /ban everyone';
    const answer = await said(sacha, 'warn', { member: odd.id, reason });
    expect(answer.content).toContain('was warned');
    expect(answer.content).not.toContain('@everyone');
    expect(await lastDirect(odd)).not.toMatch(/@everyone|```/);
    const card = await said(sacha, 'case', { show: { number: 1 } });
    expect(JSON.stringify(card.embeds)).not.toMatch(/@everyone|```/);
    const list = await said(sacha, 'cases', { member: odd.id });
    expect(list.content).not.toContain('@everyone');
  });
});
