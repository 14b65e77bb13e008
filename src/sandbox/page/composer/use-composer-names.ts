import { useMedia } from '../controls/use-media.js';
import { usePage } from '../state/context.js';

/** What the field for messages is called, and what stands in it while it is empty. */
export function useComposerNames(): { readonly label: string; readonly hint: string } {
  const { channel, words } = usePage();
  const roomy = useMedia('(min-width: 600px)');
  if (channel.direct) {
    const label = words.directComposerLabel(channel.name);
    return { label, hint: label };
  }
  if (channel.thread !== null) {
    const label = words.threadComposerLabel(channel.name);
    return { label, hint: label };
  }
  return {
    label: words.composerLabel(channel.name),
    hint: roomy ? words.composerHint(channel.name) : words.composerShortHint(channel.name),
  };
}
