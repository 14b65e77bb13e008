import {
  ActionRowBuilder,
  type AutocompleteInteraction,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  ContainerBuilder,
  Events,
  type Interaction,
  type InteractionReplyOptions,
  SectionBuilder,
  SeparatorBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';

/** A small bot that does one of everything that the page shows. */
export interface PageBot {
  /** Lets the command `/slow` answer. */
  release(): void;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const hostileText =
  '<img src=x onerror="document.title=\'taken\'"> [press](javascript:document.title=1) **bold** @everyone';

const commands = [
  {
    name: 'ask',
    description: 'Asks the text',
    name_localizations: { fr: 'demander' },
    description_localizations: { fr: 'Interroge le texte' },
    options: [
      { type: 5, name: 'private', description: 'Only for you', required: false },
      { type: 3, name: 'question', description: 'What to ask', required: true, max_length: 200 },
    ].reverse(),
  },
  {
    name: 'fruit',
    description: 'Chooses a fruit',
    options: [
      { type: 3, name: 'name', description: 'Its name', required: true, autocomplete: true },
    ],
  },
  {
    name: 'text',
    description: 'Works on the text',
    options: [
      { type: 1, name: 'list', description: 'Lists the texts' },
      {
        type: 1,
        name: 'show',
        description: 'Shows a part',
        options: [
          {
            type: 4,
            name: 'part',
            description: 'Which',
            required: true,
            choices: [
              { name: 'First', value: 1 },
              { name: 'Second', value: 2 },
            ],
          },
        ],
      },
    ],
  },
  { name: 'slow', description: 'Takes its time' },
  { name: 'silent', description: 'Never answers' },
  { name: 'buttons', description: 'Shows controls' },
  { name: 'hostile', description: 'Sends what one should not' },
  { name: 'linked', description: 'Sends links' },
  { name: 'layout', description: 'Sends a card' },
  { name: 'files', description: 'Sends files' },
] as const;

const fruits = ['Apple', 'Apricot', 'Banana', 'Cherry'];

/** Registers the commands and answers them. `panelUrl` is where its links lead. */
export async function startPageBot(client: Client<true>, panelUrl: string): Promise<PageBot> {
  let release = () => {};
  client.on(Events.InteractionCreate, (interaction) => {
    void answer(interaction, panelUrl, (resolve) => {
      release = resolve;
    });
  });
  const { guilds, application } = client;
  const [guildId = ''] = guilds.cache.keys();
  await client.rest.put(`/applications/${application.id}/guilds/${guildId}/commands`, {
    body: commands,
  });
  return { release: () => release() };
}

type Hold = (resolve: () => void) => void;

async function answer(interaction: Interaction, panelUrl: string, hold: Hold): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction);
  if (interaction.isButton()) return press(interaction);
  if (interaction.isStringSelectMenu() || interaction.isUserSelectMenu()) {
    return void (await interaction.reply(`Chosen: ${interaction.values.join(', ')}`));
  }
  if (interaction.isChatInputCommand()) return run(interaction, panelUrl, hold);
}

async function run(
  interaction: ChatInputCommandInteraction,
  panelUrl: string,
  hold: Hold,
): Promise<void> {
  const name = interaction.commandName;
  if (name === 'silent') return;
  if (name === 'slow') {
    await interaction.deferReply();
    await new Promise<void>(hold);
    return void (await interaction.editReply('Here at last.'));
  }
  await interaction.reply(replyTo(interaction, panelUrl));
}

function replyTo(
  interaction: ChatInputCommandInteraction,
  panelUrl: string,
): InteractionReplyOptions {
  const { options, locale } = interaction;
  switch (interaction.commandName) {
    case 'ask':
      return {
        content: `You asked: ${options.getString('question')} (${locale})`,
        ...(options.getBoolean('private') === true ? { flags: 64 } : {}),
      };
    case 'fruit':
      return { content: `Fruit: ${options.getString('name')}` };
    case 'text':
      return { content: `${options.getSubcommand()} ${options.getInteger('part') ?? ''}` };
    case 'buttons':
      return controls();
    case 'hostile':
      return {
        content: hostileText,
        embeds: [
          {
            title: '<b>title</b>',
            description: hostileText,
            fields: [{ name: '<i>n</i>', value: '<script>1</script>' }],
          },
        ],
        allowedMentions: { parse: [] },
      };
    case 'layout':
      return card();
    case 'files':
      return {
        files: [
          { attachment: onePixel, name: 'dot.png', description: 'One dot' },
          { attachment: Buffer.from('Just text.'), name: 'note.txt' },
        ],
      };
    default:
      return {
        content: `See [the place](${panelUrl}#s30) and [elsewhere](https://example.com/there).`,
      };
  }
}

function controls(): InteractionReplyOptions {
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('mute').setLabel('No answer').setStyle(ButtonStyle.Danger),
    new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(2).setDisabled(true),
  );
  const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('menu')
      .setPlaceholder('Pick one')
      .addOptions({ label: 'Red', value: 'red' }, { label: 'Blue', value: 'blue' }),
  );
  return { content: 'Controls', components: [buttons, menu] };
}

/** A layout of containers and sections, with a menu of members. */
function card(): InteractionReplyOptions {
  const button = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(2);
  const section = new SectionBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent('## Card\nWith **text**.'))
    .setButtonAccessory(button);
  const menu = new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(
    new UserSelectMenuBuilder().setCustomId('people').setPlaceholder('Whom?'),
  );
  const container = new ContainerBuilder()
    .setAccentColor(0x2f9e44)
    .addSectionComponents(section)
    .addSeparatorComponents(new SeparatorBuilder())
    .addActionRowComponents(menu);
  return { components: [container], flags: 1 << 15 };
}

async function press(interaction: ButtonInteraction): Promise<void> {
  if (interaction.customId === 'mute') return;
  await interaction.update({ content: 'Controls, pressed' });
}

async function complete(interaction: AutocompleteInteraction): Promise<void> {
  const typed = interaction.options.getFocused().toLowerCase();
  const fitting = fruits.filter((fruit) => fruit.toLowerCase().startsWith(typed));
  await interaction.respond(fitting.map((name) => ({ name, value: name.toLowerCase() })));
}
