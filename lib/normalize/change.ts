import { isSameJson } from "../json.ts";
import { type Article, articleShape } from "../record.ts";
import type { Difference } from "../revision-change.ts";
import { findPassages } from "./body-changes.ts";
import { findCorrectionNote } from "./correction-note.ts";
import { isRespelling } from "./respelling.ts";

/** Fields whose values are short enough to be shown side by side. */
const shown = ["headline", "byline", "published", "modified", "section", "summary"] as const;
const detailCharactersMax = 300;

/** Fields that follow from others or that no reader sees. */
const derived = new Set([
  "fingerprint",
  "entities",
  "citedOutlets",
  "citations",
  "dates",
  "summary",
]);

/** How `after` differs from `before`; undefined where no field does. */
export function changeBetween(before: Article, after: Article): Difference | undefined {
  const fields = Object.keys(articleShape)
    .filter((field) => !isSameJson(before[field], after[field]))
    .sort();
  if (fields.length === 0) return undefined;
  const note = findCorrectionNote(before.body.text, after.body.text);
  const kept = new Set(after.statements.map(({ id }) => id));
  const removed = before.statements.map(({ id }) => id).filter((id) => !kept.has(id));
  const kind = kindOf(before, after, { fields, note, removed });
  return {
    kind,
    material: !["typo", "date", "metadata"].includes(kind),
    fields,
    details: [
      ...shown.flatMap((field) =>
        fields.includes(field)
          ? [{ field, before: shorten(before[field]), after: shorten(after[field]) }]
          : [],
      ),
      ...findPassages(before.body.text, after.body.text).map((passage) => ({
        field: "body",
        before: shorten(passage.before),
        after: shorten(passage.after),
      })),
    ],
    ...(note !== undefined && { note }),
    removed,
  };
}

/** The gravest that applies: what an editor would have to own up to comes first. */
function kindOf(
  before: Article,
  after: Article,
  { fields, note, removed }: Pick<Difference, "fields" | "removed"> & { note: string | undefined },
): Difference["kind"] {
  if (note !== undefined) return "correction";
  const respelt = isRespelling(before.body.text, after.body.text);
  if (removed.length > 0 && !respelt) return "claim-removed";
  const headline = before.headline !== after.headline;
  if (headline && !isRespelling(before.headline ?? "", after.headline ?? "")) return "headline";
  if (!respelt) return "content";
  if (headline || before.body.text !== after.body.text) return "typo";
  const told = fields.filter((field) => !derived.has(field));
  const dates = told.every((field) => ["published", "modified", "dateline"].includes(field));
  return told.length > 0 && dates ? "date" : "metadata";
}

const shorten = (value: string | null): string | null =>
  value === null || value.length <= detailCharactersMax
    ? value
    : `${value.slice(0, detailCharactersMax)}…`;
