/** What a text names with Discord's syntax; whether it pings is decided elsewhere. */
export interface Mentions {
  readonly users: readonly string[];
  readonly roles: readonly string[];
  /** `@everyone` or `@here` */
  readonly everyone: boolean;
}

export function parseMentions(content: string): Mentions {
  const visible = withoutCode(content);
  const ids = (pattern: RegExp) => [
    ...new Set([...visible.matchAll(pattern)].map((match) => match[1] ?? '')),
  ];
  return {
    users: ids(/<@!?(\d{15,20})>/g),
    roles: ids(/<@&(\d{15,20})>/g),
    everyone: /@(everyone|here)\b/.test(visible),
  };
}

/** Inside code, mentions are only text. */
function withoutCode(content: string): string {
  return content.replace(/```[\s\S]*?```|``[\s\S]*?``|`[^`\n]*`/g, ' ');
}
