import { StoreError } from "../ports.ts";

/** The longest key that S3 takes. */
const keyBytesMax = 1024;

/** Ascending UTF-8 order, S3's: JavaScript's own differs for characters beyond U+FFFF. */
export const compareKeys = (a: string, b: string): number =>
  Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Throws `StoreError` for a key that could name anything but one object below the store's root. */
export function checkKey(key: string): void {
  const problem = findKeyProblem(key);
  if (problem) throw new StoreError(`key ${JSON.stringify(key)}: ${problem}`);
}

/** What is wrong with a key, with the remedy, for people who may choose another name. */
export function findKeyProblem(key: string): string | undefined {
  if (key === "") return "it is empty; name an object";
  if (Buffer.byteLength(key) > keyBytesMax)
    return `it has ${Buffer.byteLength(key)} bytes; ${keyBytesMax} are the most`;
  if (!key.isWellFormed()) return "it has half a surrogate pair; use whole characters";
  if (/[\0\\]/.test(key)) return "it holds a backslash or NUL; part folders by /";
  if (key.startsWith("/")) return "it begins with a slash; keys are relative";
  const segments = key.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === ".."))
    return "it has an empty, . or .. segment; name each folder";
  return undefined;
}
