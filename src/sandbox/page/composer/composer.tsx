import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLive, usePage } from '../state/context.js';
import { isTimedOut, mayUse, mayWrite } from '../state/rights.js';
import { momentOf } from '../words/times.js';
import { CommandForm } from './command-form.js';
import { leafCommands } from './leaf-commands.js';
import { MessageForm } from './message-form.js';
import { ReplyBar } from './reply-bar.js';
import { TypingLine } from './typing-line.js';
import { useComposerNames } from './use-composer-names.js';
import { useDraftFiles } from './use-draft-files.js';

/** Which command is being filled in, and the words that were typed behind its name already. */
interface Chosen {
  readonly key: string;
  readonly rest: string;
}

/** Where one writes: a message, or a command with its options. */
export function Composer() {
  const { server, locale, channel, me } = usePage();
  const names = useComposerNames();
  const commands = useMemo(
    () =>
      leafCommands(
        server.commands.filter((command) => mayUse(me, command, channel)),
        locale,
      ),
    [server.commands, me, locale, channel],
  );
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const files = useDraftFiles(setProblem);
  useMentioned((name) => {
    setChosen(null);
    setText((before) => `${before}${before === '' || before.endsWith(' ') ? '' : ' '}@${name} `);
  });
  const command = commands.find(({ key }) => key === chosen?.key);
  const leave = (left: string) => {
    setText(left);
    setChosen(null);
  };
  useEndOfTimeout();
  if (!mayWrite(me, channel)) return <Closed label={names.label} />;
  return (
    <section class="composer" aria-label={names.label}>
      {command === undefined ? (
        <>
          <ReplyBar />
          <MessageForm
            key={`${channel.id} ${me.id}`}
            commands={commands}
            text={text}
            onText={setText}
            files={files}
            problem={problem}
            onProblem={setProblem}
            onCommand={(next, rest) => setChosen({ key: next.key, rest })}
          />
        </>
      ) : (
        <CommandForm
          key={`${command.key} ${channel.id} ${me.id}`}
          command={command}
          rest={chosen?.rest ?? ''}
          onLeave={leave}
        />
      )}
      <TypingLine />
    </section>
  );
}

/** Where one may read and not write, and why. */
function Closed({ label }: { label: string }) {
  const { me, words, locale } = usePage();
  const until = momentOf(new Date(me.timedOutUntil ?? 0), locale);
  return (
    <section class="composer" aria-label={label}>
      <p class="composer-box closed">
        {isTimedOut(me) ? words.youAreTimedOut(until) : words.mayNotWrite}
      </p>
      <TypingLine />
    </section>
  );
}

/** What one may do changes when a timeout is over, and nobody tells. */
function useEndOfTimeout(): void {
  const { me, actions } = usePage();
  useEffect(() => {
    if (!isTimedOut(me)) return;
    const left = Date.parse(me.timedOutUntil ?? '') - Date.now();
    const timer = setTimeout(actions.reload, Math.min(left + 100, longestTimer));
    return () => clearTimeout(timer);
  }, [me, actions]);
}

/** Milliseconds that a timer takes; a longer one would be over at once. */
const longestTimer = 2 ** 31 - 1;

/** Takes over the name of a member who was chosen elsewhere on the page. */
function useMentioned(onName: (name: string) => void): void {
  const { mentioned } = useLive();
  useEffect(() => {
    if (mentioned === null) return;
    onName(mentioned.name);
    document.querySelector<HTMLElement>('.composer textarea')?.focus();
  }, [mentioned]);
}
