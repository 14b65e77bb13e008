/**
 * Domains that have a brand's name, or nearly, and are what they seem: sites of others around it, and
 * names that only happen to be alike. Never found for their looks; a list may still have them.
 */
export const knownDomains: ReadonlySet<string> = new Set(
  `bots.gg carbonitex.net discadia.com disboard.org discohook.org discord.bio discord.boats discord.club
  discord.ceo discord.city discord.fm discord.foundation discord.gl discord.guide discord.id discord.io
  discord.js.org discord.me discord.net discord.nu discord.one discord.onl discord.center discord.wiki discord.pw discord.red discord.ro discord.sh discord.st discord4j.com
  discordapi.com discordbee.com discordbio.com discordboats.com discordbot.gg discordbotlist.com
  discordbotlist.eu discordbots.org discordboats.club discordemoji.com discordemojis.com
  discordemojimaker.com discordextremelist.xyz discordgsm.com discordhome.com discordhub.com discordia.org
  discordianism.org discordinsights.com discordjs.dev discordjs.guide discordleaks.unicornriot.ninja
  discordlist.gg discordlist.io discordlist.me discordlist.space discordlookup.com discordlooks.com
  discordme.me discordmultiplayer.com discordnet.dev discordnow.net discordpy.org discordresolver.com
  discordrep.com discords.com discordserver.com discordservers.com discordservers.me discordservices.net
  discordstreet.com discordtags.com discordtemplates.com discordtemplates.me discordtick.com
  discordtickets.app discordtimestamp.com discordtree.com discordz.gg ondiscord.xyz discordtools.io discours.es discord.tf
  discordbot.app discordbots.dev discordbotstudio.org discord-tracker.com discord-avatar-maker.app
  discorddungeons.me discord-api-types.dev discord-py.dev dyno.com dyno.fr dynobot.com dynoapp.com
  csgo.com csgo.net csgocases.com csgo-case.com csgostash.com csgostats.gg csgofloat.com csgolounge.com csgoempire.com csgo500.com
  csgoroll.com csgo-stats.com csgonades.com csgomaps.com csgopedia.com csgoluck.com csgoskins.gg csgocasetracker.com
  cs.money csmoney.com csfloat.com cs2.com cs2stats.com
  steamdb.info steamgifts.com steamtrades.com steamcharts.com steamspy.com steamgriddb.com steamrep.com
  steamladder.com steamid.io steamidfinder.com steamid.xyz steamid.pro steamidfinder.net steamunlocked.net
  steamcardexchange.net steamtime.info steamhunters.com steamlvlup.com steampeek.hu steamanalyst.com
  steamapis.com steamcollector.com steamlists.com steamdeckhq.com steamdeckrepo.com steambase.io
  steam250.com steambrew.app steamworks.com steamtables.com steamlinkvr.com steamspeak.com steamskins.com
  steamachievements.com steamcommunity-a.akamaihd.net steamwrapped.com steamrep.org steamtinkerlaunch.com
  roblox.fandom.com robloxden.com robloxwiki.com robloxdev.com rolimons.com rblxwild.com rbxfpsunlocker.com
  rblx.trade bloxflip.com bloxlinkhub.com rustlabs.com rusthelp.com rustbreak.org rustmaps.com rust.tm
  rustedwarfare.com rustoleum.com fortnitetracker.com fortnite.gg fortnite-api.com fortniteapi.io
  fortnitemaster.com fortniteinsider.com valorant.fandom.com valorantstrike.com minecraftforge.net
  minecraftservers.org minecraft-server-list.com minecraft-serverlist.net minecraft-france.fr
  minecraftmaps.com minecraftskins.com minecraft-heads.com minecraft.fr minecraft.tools minecraft.how
  hypixel.io hypixelskyblock.com twitchtracker.com twitchmetrics.net twitchemotes.com twitchinsights.net
  twitchquotes.com twitchy.com twitchdev.com telegramchannels.me telegram-store.com telegramindex.com
  telegram.im telegram.space googlefonts.com googlewatchblog.de googlereader.com githubstats.com
  github.community githubcopilot.com githubuniverse.com githubnext.com github.co openaiport.com
  openaipublic.blob.core.windows.net whatsappbrand.com facebookbrand.com facebookblueprint.com
  facebookcorewwwi.onion instagram-engineering.com instagram-press.com netflixprize.com netflixlovers.it
  spotifycharts.com spotifyjobs.com spotifypie.com youtubers.club amazonia.org amazonas.de applebees.com
  appleinsider.com applesfera.com applegate.com tesla.info teslamotors.com teslarati.com teslafi.com
  teslamag.de tesla-info.com solanabeach.io solanafm.com solanacompass.com binancezh.com metamaskinstitute.org
  nitropdf.com nitropack.io nitrotype.com nitroflare.com gonitro.com nitrocircus.com nitro.build nitro.jan.ai
  nitro.unjs.io nitrous.io nitrogensports.eu nitrosell.com nitro-pc.es nitrogames.com nitromusic.com
  spacexstats.xyz giveaway.su captcha.com captcha.net captchas.io 2captcha.com hcaptcha.com recaptcha.net ticktick.com`.split(
    /\s+/,
  ),
);
