import type { ColumnType, Generated } from 'kysely';

/**
 * The tables of `glose.db`. Times are milliseconds since 1970. Each feature keeps the queries of its
 * own tables beside it; here are only their shapes, which migrations/ makes.
 */
export interface Schema {
  meta: MetaTable;
  articles: ArticleTable;
  article_versions: ArticleVersionTable;
  passages: PassageTable;
  passage_terms: PassageTermsTable;
  passage_vocabulary: PassageVocabularyTable;
  companions: CompanionTable;
  companion_passages: CompanionPassageTable;
  companion_terms: CompanionTermsTable;
  vectors: VectorTable;
  answers: AnswerTable;
  feedback: FeedbackTable;
  token_usage: TokenUsageTable;
  unfinished_answers: UnfinishedAnswerTable;
  answer_cache: AnswerCacheTable;
  settings: SettingTable;
  component_states: ComponentStateTable;
  pending_interactions: PendingInteractionTable;
  pending_mentions: PendingMentionTable;
  uses: UseTable;
  setups: SetupTable;
  answer_threads: AnswerThreadTable;
  greetings: GreetingTable;
  server_files: ServerFileTable;
  discussion_opt_outs: DiscussionOptOutTable;
  discussion_summaries: DiscussionSummaryTable;
  discussion_summary_messages: DiscussionSummaryMessageTable;
  posted_messages: PostedMessageTable;
  about_messages: AboutMessageTable;
  moderated_servers: ModeratedServerTable;
  moderation_rules: ModerationRuleTable;
  rule_counts: RuleCountTable;
  cases: CaseTable;
  appeals: AppealTable;
  proposals: ProposalTable;
  proposal_messages: ProposalMessageTable;
  proposal_reports: ProposalReportTable;
  slow_modes: SlowModeTable;
  scam_domains: ScamDomainTable;
}

/** Small facts of the installation: what was registered, which manifest an index has. */
export interface MetaTable {
  key: string;
  value: string;
}

/** One row an article ever seen; `served_version` is null while its first version is indexed. */
export interface ArticleTable {
  id: string;
  /** Path relative to the knowledge folder. */
  source: string;
  served_version: string | null;
  /** Size, time and content hash of the file when it was last read; JSON of the library's own. */
  fingerprint: string | null;
  /** When the file was found to be gone; null while it is there. */
  removed_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface ArticleVersionTable {
  article_id: string;
  version: string;
  /** The whole `Article` as JSON. */
  document: string;
  /** Hash of the text alone, by which a renamed file is found again. */
  content_hash: string;
  state: 'pending' | 'ready';
  created_at: number;
}

/** Passages of ready and pending versions; only those of served versions are asked. */
export interface PassageTable {
  /** Row id shared with `passage_terms`. */
  id: Generated<number>;
  article_id: string;
  version: string;
  ordinal: number;
  /** Hash of what was analysed and embedded: text and context. */
  text_hash: string;
  /** Content terms in the passage. */
  length: number;
}

/** FTS5; `rowid` is `passages.id`. */
export interface PassageTermsTable {
  rowid: number;
  terms: string;
  context: string;
}

/** Reads the index of `passage_terms`, one row a term and column; read only. */
export interface PassageVocabularyTable {
  term: string;
  col: 'terms' | 'context';
  /** Passages that hold the term in that column. */
  doc: number;
}

/** A translation beside an article, one a language, as it is served with that version of the article. */
export interface CompanionTable {
  article_id: string;
  language: string;
  /** The version of the article with which it was found to be aligned. */
  article_version: string;
  /** Version of its own text. */
  version: string;
  /** Path relative to the knowledge folder. */
  source: string;
  /** What its front matter says that it translates; null where only its name says so. */
  declared: string | null;
  /** As of an article's file. */
  fingerprint: string;
  /** Its text as JSON, as of a version of an article. */
  document: string;
  /** What its sentences were made from, and which are out of date, as JSON; null where nobody noted it. */
  basis: string | null;
}

/** Passages of an article in the words of a companion, under the article's version and ordinals. */
export interface CompanionPassageTable {
  /** Row id shared with `companion_terms`. */
  id: Generated<number>;
  article_id: string;
  version: string;
  language: string;
  ordinal: number;
  /** Hash of what was analysed. */
  text_hash: string;
}

/** FTS5; `rowid` is `companion_passages.id`. Each term has its language before it. */
export interface CompanionTermsTable {
  rowid: number;
  terms: string;
  context: string;
}

/** Vectors by what was embedded, so that unchanged text is never embedded again. */
export interface VectorTable {
  embedder: string;
  text_hash: string;
  /** Little-endian float32. */
  vector: ColumnType<Buffer, Buffer, Buffer>;
}

/** Answers given, so that buttons under them work after a restart. Retention: 90 days. */
export interface AnswerTable {
  id: string;
  created_at: number;
  guild_id: string | null;
  channel_id: string | null;
  member_id: string | null;
  /** 1 where only the asker saw it. */
  private: number;
  question: string;
  language: string;
  outcome: string;
  engine: string;
  /** The whole `Answer` as JSON, as the version that wrote it had it: fields may be missing. */
  payload: string;
  /** Id of the answer that the question carried on; null where it began afresh. */
  continues: string | null;
  /** `provider:model`; null for the article's own sentences. */
  model: string | null;
  prompt_version: string | null;
  /** Null where the provider does not count. */
  input_tokens: number | null;
  output_tokens: number | null;
  /** In the currency of the price that was set; null where none was. */
  cost: number | null;
  /** 1 where the asker wanted to be alone with it: its question is shown to nobody else. */
  asked_privately: Generated<number>;
  /** Milliseconds from the question to the whole answer; null where it was not measured. */
  latency: number | null;
  /** Questions that may be asked next, a JSON list; null where there are none. */
  related: string | null;
  /** Id of the message in which it was asked, with which it is deleted; null for a command. */
  asked_in: ColumnType<string | null, string | null | undefined, string | null>;
}

/** One opinion a member and answer. Deleted with the answer. */
export interface FeedbackTable {
  answer_id: string;
  member_id: string;
  /** 1 for 👍, -1 for 👎. */
  value: number;
  created_at: number;
}

/** Tokens that models counted, by scope (`member:1`, `channel:2`, `server:3`) and UTC day. */
export interface TokenUsageTable {
  scope: string;
  /** `2026-01-31`. */
  day: string;
  /** Read and written together. */
  tokens: number;
}

/** Answers of which a beginning is on show, until they are finished. */
export interface UnfinishedAnswerTable {
  answer_id: string;
  channel_id: string;
  language: string;
}

/** Answers that can be given again, by everything that they depend on. */
export interface AnswerCacheTable {
  key: string;
  created_at: number;
  /** The whole `Answer` as JSON. */
  payload: string;
}

/** By scope (`guild:1`, `channel:2`) and key; values are JSON. */
export interface SettingTable {
  scope: string;
  key: string;
  value: string;
}

/** What a button or a menu needs to know, under the id that it carries. Forgotten at `expires_at`. */
export interface ComponentStateTable {
  id: string;
  /** What it is the state of; an id of another kind is not found. */
  kind: string;
  /** Who made it; null where it is nobody's. */
  member_id: string | null;
  /** JSON of the kind's own. */
  payload: string;
  created_at: number;
  expires_at: number;
}

/** Interactions that were acknowledged and not answered. Retention: their token's life, 15 minutes. */
export interface PendingInteractionTable {
  id: string;
  application_id: string;
  token: string;
  received_at: number;
  /** `public` or `private`, as it was acknowledged. */
  visibility: string;
  /** JSON of what is needed to do the work again. */
  payload: string;
}

/** Messages that mention the bot and are not answered. Retention: 15 minutes. */
export interface PendingMentionTable {
  message_id: string;
  channel_id: string;
  received_at: number;
}

/** One row a use of what has a cool-down. Retention: a day. */
export interface UseTable {
  key: string;
  used_at: number;
}

/** Guided starts that were begun and not finished. Retention: 30 days. */
export interface SetupTable {
  guild_id: string;
  /** Who goes on with it. */
  member_id: string;
  step: string;
  updated_at: number;
}

/** Threads that carry an answer on. Deleted with the answer. */
export interface AnswerThreadTable {
  thread_id: string;
  answer_id: string;
  created_at: number;
}

/** Servers that were greeted. */
export interface GreetingTable {
  guild_id: string;
  greeted_at: number;
}

/** Files of a server's own library. Kept until they are removed, or the bot has left the server for 30 days. */
export interface ServerFileTable {
  guild_id: string;
  name: string;
  /** Given when the file was added, and kept whatever becomes of its name and text. */
  article_id: string;
  /** Where it was fetched; null for a file. */
  url: string | null;
  /** Bytes. */
  size: number;
  added_at: number;
  updated_at: number;
  bytes: ColumnType<Buffer, Buffer, Buffer>;
}

/** Members whose messages are left out of summaries of discussions. Kept until they say otherwise. */
export interface DiscussionOptOutTable {
  guild_id: string;
  member_id: string;
  created_at: number;
}

/** Summaries of discussions. Retention: 30 days. */
export interface DiscussionSummaryTable {
  id: string;
  guild_id: string;
  channel_id: string;
  /** Who asked for it. */
  member_id: string;
  payload: string;
  created_at: number;
}

/** Messages that a summary of a discussion rests on. Deleted with it. */
export interface DiscussionSummaryMessageTable {
  summary_id: string;
  message_id: string;
  author_id: string;
}

/** Where an answer or a summary stands in Discord. Retention: 90 days. */
export interface PostedMessageTable {
  /** Id of the answer or of the summary. */
  subject_id: string;
  channel_id: string;
  message_id: string;
  posted_at: number;
}

/**
 * Which message of somebody an answer or a check that was shared is about. Retention: with these,
 * 90 days at most.
 */
export interface AboutMessageTable {
  /** Id of the answer, or of the state of the check. */
  subject_id: string;
  /** Empty, as the author, once the message is gone. */
  message_id: string;
  author_id: string;
  channel_id: string;
  /** 1 where words of the message stand in it, so that it goes with the message. */
  quoted: number;
  noted_at: number;
}

/** How servers moderate. Kept until 30 days after the server is gone. */
export interface ModeratedServerTable {
  guild_id: string;
  /** 1 where moderation is on. */
  is_on: number;
  /** Number of the last case; numbers rise without gaps. */
  last_case: ColumnType<number, number | undefined, number>;
  payload: string;
  updated_at: number;
}

export interface ModerationRuleTable {
  guild_id: string;
  id: string;
  payload: string;
  updated_at: number;
}

/** What rules found on a day (UTC, `YYYY-MM-DD`), and what became of it. Retention: 90 days. */
export interface RuleCountTable {
  guild_id: string;
  rule_id: string;
  day: string;
  found: ColumnType<number, number | undefined, number>;
  proposed: ColumnType<number, number | undefined, number>;
  enforced: ColumnType<number, number | undefined, number>;
  dismissed: ColumnType<number, number | undefined, number>;
  acted: ColumnType<number, number | undefined, number>;
}

/** Moderation actions. What they say is deleted as each server sets it; the numbers stay. */
export interface CaseTable {
  guild_id: string;
  number: number;
  action: string;
  state: string;
  /** Null where a case was emptied. */
  member_id: string | null;
  /** Null where a rule decided. */
  moderator_id: string | null;
  notice: string;
  outcome: string | null;
  undoes: number | null;
  undone_by: number | null;
  /** The same for what is done once, however often it is asked for. */
  once: string | null;
  payload: string;
  created_at: number;
  updated_at: number;
}

/** One for a case at most. Kept with it. */
export interface AppealTable {
  guild_id: string;
  case_number: number;
  member_id: string | null;
  state: string;
  decided_by: string | null;
  told: string;
  payload: string;
  created_at: number;
  updated_at: number;
}

/** Cards of the moderators' queue. Retention: 30 days after the last change. */
export interface ProposalTable {
  id: string;
  guild_id: string;
  kind: string;
  state: string;
  member_id: string | null;
  reporter_id: string | null;
  case_number: number | null;
  card_channel_id: string | null;
  card_message_id: string | null;
  settled_by: string | null;
  payload: string;
  created_at: number;
  updated_at: number;
}

/** Messages that a card is about. Deleted with it. */
export interface ProposalMessageTable {
  proposal_id: string;
  message_id: string;
  channel_id: string;
  member_id: string;
  /** JSON: the words, and what was found; null once the card is settled. */
  said: Generated<string | null>;
}

/** What members reported, each by itself. Deleted with the card, or with what is kept of the member. */
export interface ProposalReportTable {
  proposal_id: string;
  reporter_id: string;
  remark: string;
  reported_at: number;
}

/** Slow mode that ends by itself. Kept until then. */
export interface SlowModeTable {
  channel_id: string;
  guild_id: string;
  /** Seconds that the channel had before. */
  former: number;
  seconds: number;
  until: number;
}

/** Domains of scams, as the set address gave them last. */
export interface ScamDomainTable {
  domain: string;
}
