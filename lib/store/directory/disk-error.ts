import { StoreError } from "../../ports.ts";

/** The system's name for a failure (`ENOENT`), where the error has one. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

/** Nothing lies at this path, or nothing that could be an object. */
export const isAbsence = (error: unknown): boolean =>
  ["ENOENT", "ENOTDIR", "EISDIR"].includes(codeOf(error) ?? "");

/** What the disk said, in words that name the path and the remedy. */
export function asStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const remedy = code === undefined ? undefined : remedies[code];
  const said = error instanceof Error ? error.message : String(error);
  return new StoreError(
    `${path}: ${remedy ?? `${said}; look at this disk or choose another store`}`,
    {
      cause: error,
    },
  );
}

const noSpace = "no space left on this disk: free some or choose another store";
const notAllowed =
  "no permission: give this user the right to read and write here, or choose another store";

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: noSpace,
  EDQUOT: noSpace,
  EFBIG: noSpace,
  EROFS: "the disk is read-only: mount it for writing or choose another store",
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENAMETOOLONG: "the name is too long for this disk: choose a shorter one",
  EMFILE: "too many files are open: raise the limit (ulimit -n) or run fewer programs at once",
  ENFILE: "too many files are open on this machine: run fewer programs at once",
  ENOTDIR: "a file lies where a folder must be: move it away",
  EISDIR: "a folder lies where a file must be: move it away",
  EIO: "the disk failed to read or write: look at its health before you go on",
};
