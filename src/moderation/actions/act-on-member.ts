import type { Case, CaseAction, Outcome } from '../cases/case.js';
import { timeoutEnd } from './as-wanted.js';
import type { ChangeCase } from './change-case.js';
import type { Done, Hands, Standing } from './hands.js';
import { createLookAt, type Look, type LookAtProps } from './look-at.js';

export interface ActOnMemberProps extends LookAtProps {
  readonly change: ChangeCase;
  readonly hands: Hands;
  readonly tell: (given: Case) => Promise<Case>;
}

export interface Acted {
  readonly case: Case;
  /** `null`: Discord does not say; it is looked at again later. */
  readonly outcome: Outcome | 'unknowable' | null;
}

/**
 * Brings a member to where the case wants them. How they stand is asked of Discord before, and after
 * an attempt that was not answered, so that nothing is done which is done already.
 */
export function createActOnMember(props: ActOnMemberProps) {
  const { change, hands, tell, now } = props;
  const lookAt = createLookAt(props);
  return async (given: Case): Promise<Acted> => {
    const look = await lookAt(given);
    if (look.isSettled) return { case: given, outcome: look.outcome };
    if (given.action === 'warn') return { case: given, outcome: 'done' };
    const told = await tellBefore(given, look.standing);
    const trying = await change(told, { triedAt: now() });
    const done = await act(trying, hands);
    if (done !== 'unsure') return { case: trying, outcome: outcomeOf(done, trying.action) };
    return { case: trying, outcome: outcomeLater(await lookAt(trying)) };
  };

  /** Afterwards they share no server with the bot, and could not be told. */
  async function tellBefore(given: Case, { isPresent }: Standing): Promise<Case> {
    if (given.action !== 'kick' && given.action !== 'ban') return given;
    if (isPresent) return tell(given);
    return given.notice === 'due' ? change(given, { notice: 'refused' }) : given;
  }
}

function act(given: Case, hands: Hands): Promise<Done> {
  switch (given.action) {
    case 'timeout':
      return hands.timeOut(given, timeoutEnd(given));
    case 'untimeout':
      return hands.timeOut(given, null);
    case 'kick':
      return hands.kick(given);
    case 'ban':
      return hands.ban(given);
    case 'unban':
      return hands.unban(given);
    default:
      throw new Error(`Nothing is done to a member for a case of ${given.action}.`);
  }
}

function outcomeOf(done: Exclude<Done, 'unsure'>, action: CaseAction): Outcome {
  if (done === 'missing_permission') return 'bot_lacks_permission';
  if (done === 'refused') return 'discord_failed';
  if (done !== 'unknown_member') return done;
  // They were there a moment ago: the first of two requests, of which only the second was answered,
  // took them out, or they went themselves in that moment. Out they are.
  if (action === 'kick') return 'done';
  return action === 'ban' ? 'unknown_member' : 'member_left';
}

/** What is not as wanted though it was tried a moment ago may yet become so: it is left for later. */
function outcomeLater(look: Look): Acted['outcome'] {
  return look.isSettled && look.outcome === 'done' ? 'done' : null;
}
