import { formatsIn } from '../../../formats.js';
import type { SwitchingWords } from '../../../words/moderation/switching.js';

const formats = formatsIn('es');
const { plural } = formats;

export const switching: SwitchingWords = {
  title: { on: '**Moderación** · encendida', off: '**Moderación** · apagada' },
  text: {
    on: 'Comparo los mensajes con las reglas de abajo. Lo que encuentra «observar» solo se cuenta, lo que encuentra «proponer» llega a los moderadores como tarjeta, y solo «aplicar» actúa por sí mismo.',
    off: 'No leo nada, no propongo nada ni hago nada. Elige un canal para las tarjetas y un modelo, ensáyalo y luego enciéndela.',
  },
  begins: {
    observing: 'Todas las reglas empiezan observando: nadie nota nada hasta que tú lo cambies.',
    asSet: 'Una vez encendida la moderación, cada regla hace lo que se indica aquí:',
  },
  queue: 'Tarjetas para moderadores',
  noQueue: 'aún sin canal',
  openToAll:
    '⚠️ Todo el mundo puede leer este canal: las tarjetas citan mensajes y nombran a miembros. Elige uno que solo vean los moderadores.',
  queueLacks: (permissions) => `⚠️ Allí me falta: ${formats.list(permissions)}`,
  rules: 'Reglas',
  noRules: 'aún ninguna',
  ruleCount: (rules, preset) =>
    `${plural(rules, 'regla', 'reglas')}${preset === null ? '' : `, según el modelo «${preset}»`}`,
  presets: {
    gentle: 'Avalanchas, menciones masivas, estafas conocidas, amenazas: solo lo evidente',
    usual: 'También repeticiones, invitaciones, enlaces engañosos, odio, afirmaciones erróneas',
    strict: 'Lo mismo con umbrales bajos, y los insultos: para servidores bajo ataque',
  },
  choose: { queue: '¿Dónde llegan las tarjetas?', preset: '¿Con qué reglas empezar?' },
  lacking: '⚠️ En este servidor me falta:',
  reasons: {
    ModerateMembers: 'para aislar temporalmente',
    KickMembers: 'para expulsar',
    BanMembers: 'para banear',
    ManageMessages: 'para eliminar mensajes',
    ManageChannels: 'para el modo lento en una incursión',
    ManageGuild: 'para las reglas de Discord (AutoMod); es opcional',
  },
  lackingNothing: '✅ Tengo todos los permisos que necesita la moderación.',
  invite: 'Invítame de nuevo con estos permisos',
  noContent:
    '⚠️ Discord no me deja leer los mensajes (la intención Message Content está desactivada), así que mis reglas no encuentran nada por sí mismas. Las denuncias, los menús y las reglas de Discord (AutoMod) funcionan. Quien me administra puede activarla con `GLOSE_MESSAGE_CONTENT`.',
  buttons: {
    open: 'Moderación…',
    here: 'Tarjetas en este canal',
    on: 'Encender',
    rehearseThenOn: 'Ensayar y luego encender',
    onActing: 'Encender, que actúen',
    onObserving: 'Encender, que todas observen',
    off: 'Apagar…',
    rules: 'Reglas…',
    ladder: 'Escala…',
    rehearse: 'Ensayar…',
    suggested: 'Usar los modos del modelo…',
    refresh: 'Volver a mirar',
    cancel: 'Cancelar',
    replace: 'Reemplazarlas',
    back: 'Volver',
  },
  replaces: ({ preset, rules, changed }) =>
    `**¿Sustituir las reglas?** El modelo «${preset}» ocupa el lugar de ${plural(rules, 'regla', 'reglas')}${changed === 0 ? '' : `, de las que has cambiado ${formats.number(changed)}`}. Todas sus reglas empiezan observando; no se puede deshacer. Las listas de palabras prohibidas se quedan como están.`,
  beforeOff:
    '**¿Apagar la moderación?** Desaparecen los comandos, ya no se lee ni se propone nada, se retiran las reglas que creé en el AutoMod de Discord, y las tarjetas pendientes se quedan como están. Reglas, casos y notas se conservan; al encenderla de nuevo, las reglas están como estaban, y las de AutoMod hay que volver a crearlas.',
  beforeOn:
    '**¿Encender con reglas que actúan por sí mismas?** Estas eliminarían y advertirían enseguida, sin preguntar a nadie:',
  beforeSuggested:
    '**¿Dejar que las reglas hagan aquello para lo que el modelo las prevé?** Mira antes un ensayo o el informe. Lo que se aplica elimina y advierte por sí mismo; expulsiones y baneos solo se proponen.',
  switchedOn: (command) =>
    `✅ **La moderación está encendida.** Los moderadores tienen ahora \`/${command}\` aquí, y los comandos de los casos.`,
  switchedOff:
    '✅ La moderación está apagada. Sus comandos han desaparecido de este servidor; los casos se conservan.',
  notRegistered:
    '⚠️ Discord no aceptó el cambio de comandos: pueden faltar o seguir a la vista. Pulsa «Volver a mirar» dentro de un minuto; el registro dice por qué.',
  isOff: (settingsCommand) =>
    `La moderación está apagada en este servidor. Quien lo gestiona puede encenderla con \`/${settingsCommand}\`.`,
  setup: (on, commands) =>
    on
      ? `Encendida. \`/${commands.settings.name}\` lleva a ella en cualquier momento.`
      : `Apagada: no elimino nada, no advierto a nadie y solo leo lo que se me dice. Si quieres, ayudo a los moderadores: reglas que encuentran lo que las incumple, tarjetas que se resuelven con un clic, casos que cualquiera puede recurrir. También puedes hacerlo más tarde, con \`/${commands.settings.name}\`.`,
  errors: {
    queueFirst: 'Elige primero el canal al que llegan las tarjetas.',
    rulesFirst: 'Elige primero un modelo, o no habría ninguna regla.',
    channelGone: 'Este canal ya no existe o no lo veo. Elige otro.',
    cannotPost: (channel, permissions) =>
      `En ${channel} no puedo publicar tarjetas: me falta ${formats.list(permissions)}. Dámelos allí o elige otro canal.`,
  },
};
