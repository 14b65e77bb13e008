/** `/moderation` and its subcommands: names of 32 characters, descriptions of 100. */
export interface ModerationCommandWords extends Named {
  readonly overview: Named;
  readonly rules: Named;
  readonly rehearse: Named & {
    readonly what: Named;
    readonly channel: Named;
    readonly messages: Named;
  };
  readonly report: Named;
  readonly ladder: Named;
  readonly off: Named;
}

interface Named {
  readonly name: string;
  readonly description: string;
}
