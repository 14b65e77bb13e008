import { useEffect, useState } from 'preact/hooks';
import { usePage } from '../state/context.js';
import { readMessageAddress } from '../state/message-address.js';
import { localised } from '../words/locales.js';
import { fullTime, markedTime } from '../words/times.js';
import { MessageLink } from './message-link.js';
import type { Inline } from './nodes.js';
import { PlaceLink } from './place-link.js';

/** The text of one paragraph. */
export function InlineView({ nodes }: { nodes: readonly Inline[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <InlineNode key={index} node={node} />
      ))}
    </>
  );
}

function InlineNode({ node }: { node: Inline }) {
  switch (node.kind) {
    case 'text':
      return <>{node.text}</>;
    case 'code':
      return <code class="inline-code">{node.text}</code>;
    case 'strong':
      return (
        <strong>
          <InlineView nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineView nodes={node.children} />
        </em>
      );
    case 'underline':
      return (
        <u>
          <InlineView nodes={node.children} />
        </u>
      );
    case 'strike':
      return (
        <s>
          <InlineView nodes={node.children} />
        </s>
      );
    case 'spoiler':
      return <Spoiler nodes={node.children} />;
    case 'link': {
      const place = isBare(node) ? readMessageAddress(node.url) : null;
      if (place !== null) return <PlaceLink url={node.url} place={place} />;
      return (
        <MessageLink url={node.url}>
          <InlineView nodes={node.children} />
        </MessageLink>
      );
    }
    case 'timestamp':
      return <Timestamp seconds={node.seconds} style={node.style} />;
    default:
      return <Mention node={node} />;
  }
}

/** Whether a link shows nothing but its address. */
function isBare({ url, children }: Extract<Inline, { kind: 'link' }>): boolean {
  const [only] = children;
  return children.length === 1 && only?.kind === 'text' && only.text === url;
}

type MentionNode = Extract<
  Inline,
  { kind: 'member' | 'role' | 'channel' | 'everyone' | 'command' | 'emoji' }
>;

function Mention({ node }: { node: MentionNode }) {
  const { goTo } = usePage();
  const text = useMentionText(node);
  if (node.kind !== 'channel') return <span class="mention">{text}</span>;
  return (
    <button type="button" class="mention" onClick={() => goTo(node.id)}>
      {text}
    </button>
  );
}

function useMentionText(node: MentionNode): string {
  const { server, words, locale } = usePage();
  switch (node.kind) {
    case 'member':
      return `@${server.members.find(({ id }) => id === node.id)?.name ?? words.unknownMember}`;
    case 'channel':
      return `#${[...server.channels, ...server.threads].find(({ id }) => id === node.id)?.name ?? words.unknownChannel}`;
    case 'role':
      // The role with the guild's own id is everyone's.
      if (node.id === server.guild.id) return '@everyone';
      return `@${server.roles.find(({ id }) => id === node.id)?.name ?? words.unknownRole}`;
    case 'everyone':
      return node.text;
    case 'emoji':
      return `:${node.name}:`;
    case 'command': {
      const [root = '', ...rest] = node.name.split(' ');
      const command = server.commands.find(({ name }) => name === root);
      return `/${[localised(root, command?.name_localizations, locale), ...rest].join(' ')}`;
    }
  }
}

function Spoiler({ nodes }: { nodes: readonly Inline[] }) {
  const { words } = usePage();
  const [shown, setShown] = useState(false);
  if (shown) {
    return (
      <span class="spoiler shown">
        <InlineView nodes={nodes} />
      </span>
    );
  }
  return (
    <button
      type="button"
      class="spoiler"
      aria-label={words.spoiler}
      aria-expanded={false}
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true" inert>
        <InlineView nodes={nodes} />
      </span>
    </button>
  );
}

function Timestamp({ seconds, style }: { seconds: number; style: string }) {
  const { locale } = usePage();
  const [, redraw] = useState(0);
  useEffect(() => {
    if (style !== 'R') return;
    const timer = setInterval(() => redraw((count) => count + 1), 10_000);
    return () => clearInterval(timer);
  }, [style]);
  const date = new Date(seconds * 1000);
  return (
    <time class="timestamp" dateTime={date.toISOString()} title={fullTime(date, locale)}>
      {markedTime(seconds, style, locale)}
    </time>
  );
}
