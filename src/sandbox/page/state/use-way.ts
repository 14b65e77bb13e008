import { useCallback, useRef, useState } from 'preact/hooks';
import type { MemberState } from '../../member-api.js';
import type { Live, Page } from './context.js';
import type { Preferences } from './preferences.js';

/** Where the member wants to be, and whom the member wants to speak of. */
export interface Way extends Pick<Live, 'wanted' | 'mentioned'>, Pick<Page, 'goTo' | 'mention'> {}

export function useWay(
  server: MemberState,
  onPreferences: (change: Partial<Preferences>) => void,
): Way {
  const [wanted, setWanted] = useState<Live['wanted']>(null);
  const [mentioned, setMentioned] = useState<Live['mentioned']>(null);
  const known = useRef(server);
  known.current = server;
  const goTo = useCallback(
    (channelId: string, messageId?: string | null) => {
      onPreferences({ channelId });
      if (messageId != null) setWanted({ id: messageId });
    },
    [onPreferences],
  );
  const mention = useCallback((memberId: string) => {
    const name = known.current.members.find(({ id }) => id === memberId)?.name;
    if (name !== undefined) setMentioned({ name });
  }, []);
  return { wanted, mentioned, goTo, mention };
}
