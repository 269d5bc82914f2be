import * as z from "zod";
import { decodeJson, encodeText } from "../../lib/json.ts";

/** One line of `--jsonl`: something to read, with the name by which its answer is known. */

const LineObject = z
  .looseObject({
    id: z.union([z.string(), z.number()]),
    url: z.string().nullish(),
    contentType: z.string().nullish(),
    headers: z.record(z.string(), z.string()).nullish(),
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

export interface LineInput {
  readonly body: Uint8Array;
  readonly url: string | null;
  /** With its charset, where the body came as bytes. */
  readonly contentType: string | null;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export type ParsedLine =
  | { readonly kind: "input"; readonly id: LineId; readonly input: LineInput }
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
  const line = LineObject.safeParse(value);
  if (!line.success) {
    const problems = line.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join(".")}: ${message}`,
    );
    return { kind: "bad", id: idOf(value), message: problems.join("; ") };
  }
  const { id, url = null, contentType, headers, body, bodyBase64 } = line.data;
  if (typeof bodyBase64 === "string" && !/^[\w+/-]*={0,2}$/.test(bodyBase64))
    return { kind: "bad", id, message: "bodyBase64: it is not base64" };
  const named = Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), text]);
  const around = { url, headers: Object.fromEntries(named) };
  const input: LineInput =
    typeof body === "string"
      ? { ...around, body: encodeText(body), contentType: inUtf8(contentType) }
      : {
          ...around,
          body: Buffer.from(bodyBase64 ?? "", "base64"),
          contentType: contentType ?? around.headers["content-type"] ?? null,
        };
  return { kind: "input", id, input };
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
