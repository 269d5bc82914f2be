import { CannotRun } from "../cannot-run.ts";

export const portOption = {
  port: {
    type: "string",
    short: "p",
    value: "N",
    description: "the port to serve at; that of site.url unless given, and the next if it is taken",
  },
} as const;

/** Throws `CannotRun` for what is no port. */
export function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new CannotRun(`--port: got "${text}"; give a whole number from 0 (any) to 65535`);
}
