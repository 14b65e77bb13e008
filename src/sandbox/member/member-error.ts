/** A refusal of the member API: one sentence and its status. */
export class MemberRefusal extends Error {
  override readonly name: string = 'MemberRefusal';
  readonly status: 400 | 403 | 404 | 504;

  constructor(status: 400 | 403 | 404 | 504, message: string) {
    super(message);
    this.status = status;
  }
}
