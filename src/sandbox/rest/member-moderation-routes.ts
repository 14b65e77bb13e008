import { createForm } from '../forms/field.js';
import { memberObject } from '../wire/people.js';
import { isAdministrator } from '../world/hierarchy.js';
import { kick, timeOut } from '../world/moderate.js';
import { Permission } from '../world/permissions.js';
import type { World } from '../world/world.js';
import { refusals } from './discord-error.js';
import { guildFor, memberFor, requireAbove } from './guild-access.js';
import { NO_CONTENT, ok, type Route } from './route.js';

const FOUR_WEEKS_MS = 28 * 86_400_000;

/** Timeouts and kicks. Nicknames, roles and voice are not changed here: 50035. */
export function memberModerationRoutes(props: { readonly world: World }): readonly Route[] {
  const { world } = props;
  const path = '/guilds/:guild/members/:user';
  const by = (reason: string | null) => ({ world, userId: world.bot.id, reason });
  return [
    {
      method: 'PATCH',
      path,
      authorization: 'bot',
      handle(request) {
        const guild = guildFor(world, request, 0n);
        const member = memberFor(world, guild, request);
        const until = readTimeout(request.body.json);
        if (until === undefined) return ok(memberObject(world, member, guild.id));
        guildFor(world, request, Permission.moderateMembers);
        requireAbove(world, guild, member);
        if (isAdministrator(world, member, guild.id)) throw refusals.missingPermissions();
        timeOut({ ...by(request.reason), guild }, member, until);
        const changed = memberFor(world, guild, request);
        return ok(memberObject(world, changed, guild.id));
      },
    },
    {
      method: 'DELETE',
      path,
      authorization: 'bot',
      handle(request) {
        const guild = guildFor(world, request, Permission.kickMembers);
        const member = memberFor(world, guild, request);
        requireAbove(world, guild, member);
        kick({ ...by(request.reason), guild }, member);
        return NO_CONTENT;
      },
    },
  ];
}

/**
 * Until when; null ends it; undefined: nothing is said.
 *
 * @throws DiscordError 50035 for no time, or one over 28 days away
 */
function readTimeout(body: unknown): string | null | undefined {
  const form = createForm(body);
  for (const unsupported of ['nick', 'roles', 'mute', 'deaf', 'channel_id', 'flags']) {
    const field = form.root.get(unsupported);
    if (field.present) field.fail('SANDBOX_UNSUPPORTED', 'The sandbox does not know this field.');
  }
  const field = form.root.get('communication_disabled_until');
  const text = field.string();
  const time = Date.parse(text ?? '');
  if (text !== undefined && Number.isNaN(time)) {
    field.fail('DATE_TIME_TYPE_PARSE', `Could not parse ${text}. Should be ISO8601.`);
  }
  if (time > Date.now() + FOUR_WEEKS_MS) {
    const code = 'INVALID_COMMUNICATION_DISABLED_TIMESTAMP';
    field.fail(code, 'A timeout ends within 28 days.');
  }
  form.finish();
  if (field.isNull) return null;
  return text === undefined ? undefined : new Date(time).toISOString();
}
