import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { ObjectHead, PutOptions, Version } from "../../ports.ts";
import { tellingType } from "../media-type.ts";
import { isAbsence } from "./disk-error.ts";
import { makeFolder } from "./durable.ts";
import { parseJsonObject } from "./json-object.ts";

/**
 * What a file cannot hold beside its bytes: media type and metadata. A sidecar names the versions
 * that its words are about. It is written before the object and still knows the version about to
 * be replaced, so a crash between the two leaves either version with its own words.
 */

interface Words {
  readonly version: Version;
  readonly contentType?: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** What is said of a version beside its bytes; undefined when the sidecar is about others only. */
export async function readSidecar(
  sidecar: string,
  version: Version,
): Promise<Omit<ObjectHead, "version"> | undefined> {
  const all = await readWords(sidecar);
  if (!all) return { metadata: {} };
  const words = all.find((each) => each.version === version);
  if (!words) return undefined;
  const { metadata, contentType } = words;
  return { metadata, ...tellingType(contentType) };
}

export async function writeSidecar(
  sidecar: string,
  options: PutOptions,
  versions: { readonly next: Version; readonly present: Version | undefined },
  temporary: string,
): Promise<void> {
  const before = await readWords(sidecar);
  const { contentType, metadata = {} } = options;
  const silent = contentType === undefined && Object.keys(metadata).length === 0;
  if (silent && !before) return;
  const type = contentType === undefined ? {} : { contentType };
  const next: Words = { version: versions.next, ...type, metadata };
  const kept = before?.filter(
    ({ version }) => version === versions.present && version !== versions.next,
  );
  await makeFolder(dirname(sidecar));
  try {
    await writeFile(temporary, `${JSON.stringify([next, ...(kept ?? [])])}\n`);
    await rename(temporary, sidecar);
  } catch (error) {
    // On a full disk, what was half written would keep the room that the next run needs.
    await rm(temporary, { force: true });
    throw error;
  }
}

export const removeSidecar = (sidecar: string): Promise<void> => rm(sidecar, { force: true });

/** Undefined where there is none; a damaged one says nothing about any version. */
async function readWords(sidecar: string): Promise<readonly Words[] | undefined> {
  try {
    const list = Object.values(parseJsonObject(await readFile(sidecar, "utf8")) ?? {});
    return list.filter(isWords);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

const isWords = (value: unknown): value is Words =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  typeof value.version === "string" &&
  (!("contentType" in value) || typeof value.contentType === "string") &&
  "metadata" in value &&
  typeof value.metadata === "object" &&
  value.metadata !== null;
