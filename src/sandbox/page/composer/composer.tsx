import { useMemo, useState } from 'preact/hooks';
import { usePage } from '../state/context.js';
import { CommandForm } from './command-form.js';
import { leafCommands } from './leaf-commands.js';
import { MessageForm } from './message-form.js';
import { ReplyBar } from './reply-bar.js';
import { TypingLine } from './typing-line.js';

/** Which command is being filled in, and the words that were typed behind its name already. */
interface Chosen {
  readonly key: string;
  readonly rest: string;
}

/** Where one writes: a message, or a command with its options. */
export function Composer() {
  const { server, locale, channel, me, words } = usePage();
  const commands = useMemo(() => leafCommands(server.commands, locale), [server.commands, locale]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [text, setText] = useState('');
  const command = commands.find(({ key }) => key === chosen?.key);
  const leave = (left: string) => {
    setText(left);
    setChosen(null);
  };
  return (
    <section class="composer" aria-label={words.composerLabel(channel.name)}>
      {command === undefined ? (
        <>
          <ReplyBar />
          <MessageForm
            key={`${channel.id} ${me.id}`}
            commands={commands}
            text={text}
            onText={setText}
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
