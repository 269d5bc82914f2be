/**
 * The caller can remove the reason: a wrong configuration, a missing file, a mistyped option. The
 * message says what to change, and no stack is shown. Exit code 2.
 */
export class CannotRun extends Error {
  override readonly name = "CannotRun";
}
