import { type Brand, brand } from './brand.js';
import { moneyBrands } from './money-brands.js';

/** Of games and of what stands around Discord; see also {@link moneyBrands}. */
const brandsOfPlay: readonly Brand[] = [
  brand('Discord', {
    own: 'discord~1.25 discordnitro~1.5! discordgift~1.5! hypesquad! hypeteam hypeevent moderatoracademy! academymoderator!',
    common: 'nitro dsnitro disc dsc dis ds dc discod hype moderator academy',
    domains: `discord.com discord.gg discordapp.com discordapp.net discordapp.io discord.media discord.gift
      discord.gifts discord.new discord.dev discord.co discord.design discord.store discord.tools
      discordstatus.com discordmerch.com discordpartygames.com discord-activities.com
      discordactivities.com discordsays.com discordsez.com discordcdn.com dis.gd`,
  }),
  brand('Steam', {
    own: 'steamcommunity~4.5! steampowered~1.5! steamtrade',
    common: 'steam valve tradeoffer',
    domains: `steampowered.com steamcommunity.com steamstatic.com steamusercontent.com steamcontent.com
      steamgames.com steam-chat.com steamchina.com steamdeck.com steamserver.net valvesoftware.com
      steam.tv s.team steammobile.com`,
  }),
  brand('Counter-Strike', {
    own: 'csgo counterstrike csgorun!',
    common: 'cs2 cs csgo2 source2 source',
    domains: 'counter-strike.net csgo.com.cn',
  }),
  brand('Roblox', {
    own: 'roblox~0.75 robux bloxlink',
    common: 'blox rblx rbx',
    domains: 'roblox.com rbxcdn.com roblox.cn blox.link rblx.com robloxlabs.com',
  }),
  brand('Epic Games', {
    own: 'epicgames fortnite vbucks',
    common: 'epic',
    domains: 'epicgames.com fortnite.com unrealengine.com epicgames.dev epicgamescdn.com',
  }),
  brand('Riot Games', {
    own: 'riotgames valorant leagueoflegends',
    common: 'riot',
    domains: 'riotgames.com playvalorant.com leagueoflegends.com riotcdn.net valorantesports.com',
  }),
  brand('PUBG', {
    own: 'pubg pubgmobile',
    common: 'battlegrounds',
    domains: 'pubg.com pubgmobile.com pubgesports.com krafton.com',
  }),
  brand('Minecraft', {
    own: 'minecraft hypixel',
    common: 'lunarclient',
    domains: 'minecraft.net hypixel.net lunarclient.com minecraft.wiki minecraftforum.net',
  }),
  brand('Rust', {
    own: 'facepunch',
    common: 'rust',
    domains: 'facepunch.com rust-lang.org rustclash.com rustafied.com rustoria.co',
  }),
  brand('Esports', {
    own: 'natusvincere! fazeclan fastcup faceit~0 fnatic esportal',
    common: 'navi faze esl esports esport cybersport tournament',
    domains: `navi.gg fnatic.com fazeclan.com faceit.com fastcup.net eslgaming.com esl.com
      eslfaceitgroup.com esportal.com hltv.org`,
  }),
  brand('Twitch', {
    own: 'twitch',
    domains:
      'twitch.tv twitch.com ttvnw.net jtvnw.net twitchcdn.net twitchcon.com twitchadvertising.tv',
  }),
  brand('Discord bots', {
    own: 'mee6 dynobot captchabot carlbot wickbot collabland',
    common: 'dyno wick captcha vulcan sledgehammer',
    domains: 'mee6.xyz mee6.gg dyno.gg carl.gg carl-bot.io captcha.bot wickbot.com collab.land',
  }),
];

export const brands: readonly Brand[] = [...brandsOfPlay, ...moneyBrands];
