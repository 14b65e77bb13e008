import {
  ActionRowBuilder,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type Interaction,
  type InteractionReplyOptions,
  type ModalSubmitInteraction,
} from 'discord.js';

/** A small bot of menus, forms, selects and files, for the tests of the page. */
export interface MenuBot {
  /** From now on forms are answered, or left without an answer. */
  answersForms(answers: boolean): void;
}

const drawing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const colors = ['Red', 'Green', 'Blue'].map((label) => ({ label, value: label.toLowerCase() }));

const manageMessages = '8192';

const commands = [
  { type: 3, name: 'Ask about this', name_localizations: { fr: 'Demander sur ce message' } },
  { type: 2, name: 'Look up' },
  {
    type: 3,
    name: 'For moderators',
    default_member_permissions: manageMessages,
  },
  { type: 1, name: 'form', description: 'Opens a form' },
  { type: 1, name: 'menus', description: 'Shows every kind of menu' },
  { type: 1, name: 'chart', description: 'Sends a picture and a file' },
  { type: 1, name: 'linked', description: 'Sends a link' },
  { type: 1, name: 'discuss', description: 'Opens a thread' },
  { type: 1, name: 'moderate', description: 'For few', default_member_permissions: manageMessages },
  {
    type: 1,
    name: 'upload',
    description: 'Takes a file',
    options: [{ type: 11, name: 'file', description: 'What to keep', required: true }],
  },
] as const;

/** Registers the commands and answers them. `linked` is where its links lead. */
export async function startMenuBot(client: Client<true>, linked: string): Promise<MenuBot> {
  let answers = true;
  client.on(Events.InteractionCreate, (interaction) => {
    void answer(interaction, { linked, answersForms: () => answers });
  });
  const [guildId = ''] = client.guilds.cache.keys();
  await client.rest.put(`/applications/${client.application.id}/guilds/${guildId}/commands`, {
    body: commands,
  });
  return {
    answersForms: (wanted) => {
      answers = wanted;
    },
  };
}

interface Manner {
  readonly linked: string;
  readonly answersForms: () => boolean;
}

async function answer(interaction: Interaction, manner: Manner): Promise<void> {
  if (interaction.isModalSubmit()) {
    if (manner.answersForms()) await interaction.reply(formAnswer(interaction));
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.showModal(question(interaction.targetMessage.id));
  } else if (interaction.isUserContextMenuCommand()) {
    await interaction.reply({
      content: `Looked up ${interaction.targetUser.displayName}`,
      flags: 64,
    });
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply(`${interaction.customId}: ${interaction.values.join(', ')}`);
  } else if (interaction.isChatInputCommand()) {
    if (interaction.commandName === 'form') await interaction.showModal(everyField());
    else if (interaction.commandName === 'discuss') await discuss(interaction);
    else await interaction.reply(replyTo(interaction, manner.linked));
  }
}

function replyTo(
  { commandName, options }: ChatInputCommandInteraction,
  linked: string,
): InteractionReplyOptions {
  if (commandName === 'menus') return menus();
  if (commandName === 'chart') return chart();
  if (commandName === 'linked') return { content: `See [the text](${linked}).` };
  const file = options.getAttachment('file');
  return { content: `Kept ${file?.name}: ${file?.size} bytes, ${file?.contentType}` };
}

async function discuss(interaction: ChatInputCommandInteraction): Promise<void> {
  await interaction.reply('Let us discuss it.');
  const message = await interaction.fetchReply();
  const thread = await message.startThread({ name: 'What it means' });
  await thread.send('Here we are among ourselves.');
}

function formAnswer(interaction: ModalSubmitInteraction): InteractionReplyOptions {
  const texts = [...interaction.fields.fields.values()].map((field) =>
    'value' in field ? field.value : 'values' in field ? field.values.join(', ') : '',
  );
  return { content: `You wrote: ${texts.join(' | ')}` };
}

function question(messageId: string) {
  return {
    title: 'Ask about this message',
    custom_id: `ask:${messageId}`,
    components: [
      row({
        type: 4,
        custom_id: 'question',
        label: 'Your question',
        style: 2,
        required: true,
        min_length: 3,
        max_length: 300,
        placeholder: 'What do you want to know?',
      }),
    ],
  };
}

function everyField() {
  return {
    title: 'Tell us',
    custom_id: 'everything',
    components: [
      row({
        type: 4,
        custom_id: 'name',
        label: 'Name',
        style: 1,
        required: true,
        max_length: 10,
        value: 'Lina',
      }),
      row({ type: 4, custom_id: 'why', label: 'Why', style: 2, required: false }),
      {
        type: 18 as const,
        label: 'Colour',
        description: 'If you have one',
        component: { type: 3 as const, custom_id: 'colour', required: false, options: colors },
      },
    ],
  };
}

function row<Component>(component: Component) {
  return { type: 1 as const, components: [component] };
}

/** Each kind of select, with what it can ask for. */
function menus(): InteractionReplyOptions {
  const [red, green, blue] = colors;
  const rows = [
    {
      type: 3,
      custom_id: 'colors',
      placeholder: 'Colours',
      min_values: 1,
      max_values: 2,
      options: [{ ...red, default: true, description: 'Like a poppy' }, green, blue],
    },
    { type: 5, custom_id: 'person', placeholder: 'A person' },
    { type: 6, custom_id: 'role', placeholder: 'A role' },
    { type: 8, custom_id: 'channel', placeholder: 'A channel', channel_types: [0] },
    { type: 3, custom_id: 'off', placeholder: 'Not now', disabled: true, options: colors },
  ];
  const components = rows.map((select) => new ActionRowBuilder({ components: [select] }).toJSON());
  return { content: 'Choose', components } as InteractionReplyOptions;
}

function chart(): InteractionReplyOptions {
  return {
    embeds: [{ title: 'Questions a day', image: { url: 'attachment://chart.png' } }],
    files: [
      { attachment: drawing, name: 'chart.png', description: 'Questions a day, as bars' },
      { attachment: Buffer.from('a,b\n1,2\n'), name: 'questions.csv' },
    ],
  };
}
