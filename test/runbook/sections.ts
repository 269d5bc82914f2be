import { readFileSync } from "node:fs";

/** The runbook as the player reads it: by section the commands of its `sh` blocks. */

const text = readFileSync(new URL("../../docs/runbook.md", import.meta.url), "utf8");

export interface Section {
  readonly name: string;
  readonly commands: readonly string[];
}

export const sections: readonly Section[] = text
  .split(/^## /m)
  .slice(1)
  .map((section) => ({
    name: section.slice(0, section.indexOf("\n")).trim(),
    commands: [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
      block.split("\n").filter((line) => line.trim() !== ""),
    ),
  }));

/** The alarms of the deployment, by the name that stands in their message. */
export const alarms: readonly string[] = [
  ...readFileSync(new URL("../../infra/alarms.yml", import.meta.url), "utf8").matchAll(
    /AlarmName: .*-(\w+)$/gm,
  ),
].flatMap(([, name]) => name ?? []);
