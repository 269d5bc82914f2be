import { z } from "zod";
import { decodeJson, encodeText } from "../../lib/json.ts";
import type { NormalizeInput } from "../../lib/normalized.ts";

/** One line of `normalize --jsonl`: an article with the name by which its answer is known. */

const Article = z
  .looseObject({
    id: z.union([z.string(), z.number()]),
    url: z.string().nullish(),
    contentType: z.string().nullish(),
    body: z.string().nullish(),
    bodyBase64: z.string().nullish(),
  })
  .refine(
    ({ body, bodyBase64 }) => (typeof body === "string") !== (typeof bodyBase64 === "string"),
    {
      error: "give either body or bodyBase64",
    },
  );

export type LineId = string | number | null;

export type ParsedLine =
  | { readonly kind: "article"; readonly id: LineId; readonly input: NormalizeInput }
  | { readonly kind: "bad"; readonly id: LineId; readonly message: string };

/** Never throws: a bad line is an answer, under its id where it has one that can be read. */
export function parseLine(bytes: Uint8Array): ParsedLine {
  let value: unknown;
  try {
    value = decodeJson(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "bad", id: null, message: `the line is not JSON in UTF-8: ${message}` };
  }
  const line = Article.safeParse(value);
  if (!line.success) {
    const problems = line.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join(".")}: ${message}`,
    );
    return { kind: "bad", id: idOf(value), message: problems.join("; ") };
  }
  const { id, url, contentType, body, bodyBase64 } = line.data;
  if (typeof bodyBase64 === "string" && !/^[\w+/-]*={0,2}$/.test(bodyBase64))
    return { kind: "bad", id, message: "bodyBase64: it is not base64" };
  const fixed = { file: null, url: url ?? null, language: null };
  return typeof body === "string"
    ? {
        kind: "article",
        id,
        input: { ...fixed, body: encodeText(body), contentType: inUtf8(contentType) },
      }
    : {
        kind: "article",
        id,
        input: {
          ...fixed,
          body: Buffer.from(bodyBase64 ?? "", "base64"),
          contentType: contentType ?? null,
        },
      };
}

/** A body given as a string is characters already: whatever charset it had is history. */
function inUtf8(contentType: string | null | undefined): string {
  const type = contentType?.split(";")[0]?.trim();
  return `${type || "application/octet-stream"}; charset=utf-8`;
}

function idOf(value: unknown): LineId {
  if (value === null || typeof value !== "object" || !("id" in value)) return null;
  return typeof value.id === "string" || typeof value.id === "number" ? value.id : null;
}
