import { useState } from 'preact/hooks';
import { usePage } from '../state/context.js';

/** Text exactly as written, with a button that copies it. */
export function CodeBlock({ language, text }: { language: string | null; text: string }) {
  const { words } = usePage();
  const [copied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard?.writeText(text).then(() => setCopied(true));
  };
  return (
    <div class="code-block">
      <pre data-language={language}>
        <code>{text}</code>
      </pre>
      <button type="button" class="copy" onClick={copy} aria-live="polite">
        {copied ? words.copied : words.copy}
      </button>
    </div>
  );
}
