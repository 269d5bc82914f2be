/** No whole answer came: one word for programs in `reason`, a sentence in `message`. */
export class FetchFailure extends Error {
  override readonly name = "FetchFailure";
  readonly reason: string;
  constructor(reason: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
