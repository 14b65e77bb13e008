/** Who is in a server, with which rights, and what was done there. Types only; the page imports them too. */

/**
 * `PATCH /member/members/:id` → 204: what an owner or the member sets. Who has left comes back with
 * `POST /member/members/:id/joining`, and leaves with `DELETE /member/members/:id?guildId=`.
 */
export interface PatchMember {
  /** Default: the first server. */
  readonly guildId?: string;
  /** Names of roles of that server, in place of those held there. */
  readonly roles?: readonly string[];
  /** Whether direct messages of the bot are refused (50007). */
  readonly closesDirectMessages?: boolean;
}

/** `PATCH /member/roles/:id` → 204: what an owner allows a role; the bot's own role too. */
export interface PatchRole {
  /** Bit set, decimal. */
  readonly permissions: string;
}

/** `GET /member/audit-log?guildId=` → `{ entries }`, oldest first. */
export interface AuditEntry {
  readonly id: string;
  /** Discord's number, such as 24: a member was changed. */
  readonly actionType: number;
  readonly userId: string | null;
  readonly targetId: string | null;
  readonly reason: string | null;
}

/** `GET /member/bans?guildId=` → `{ bans }` */
export interface SeenBan {
  readonly memberId: string;
  readonly reason: string | null;
}
