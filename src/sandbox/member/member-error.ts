/** A refusal of the member API: one sentence and its status. */
export class MemberRefusal extends Error {
  override readonly name: string = 'MemberRefusal';
  readonly status: MemberRefusalStatus;

  constructor(status: MemberRefusalStatus, message: string) {
    super(message);
    this.status = status;
  }
}

/** 429: held by slow mode. */
type MemberRefusalStatus = 400 | 403 | 404 | 429 | 504;
