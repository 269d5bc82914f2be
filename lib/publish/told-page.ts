import type { ObjectHead } from "../ports.ts";
import type { Target } from "./target.ts";

/**
 * The page of an article as its public record tells it, beside its own bytes: whoever reads the record need not
 * ask for the page too. It is what the page was when the record was written. Where it was made anew since then, a
 * write under the version that is told loses; and that a page is as it should be, nobody is told: it is looked at.
 */
export interface PageBefore extends Target {
  readonly isTold?: boolean;
}

const name = "page";

/** Metadata for a public record. Pages that another recipe made may be made anew without their record. */
export function tellPage(
  { condition, madeFrom }: Target,
  recipe: string,
): Readonly<Record<string, string>> {
  if (condition === "absent" || madeFrom === undefined) return {};
  return { [name]: `${recipe} ${madeFrom} ${condition.version}` };
}

/** Undefined where nothing is told by this recipe. */
export function findToldPage(
  key: string,
  { [name]: told = "" }: ObjectHead["metadata"],
  recipe: string,
): PageBefore | undefined {
  const [by, madeFrom, version] = told.split(" ");
  if (by !== recipe || !madeFrom || !version) return undefined;
  return { key, condition: { version }, madeFrom, isTold: true };
}
