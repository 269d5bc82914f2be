/** What one fetch may cost at most; a server that wants more is left. Times in milliseconds. */
export const limits = {
  redirectsMax: 5,
  urlCharactersMax: 4096,
  /** Until a connection stands, TLS and all. */
  connectMs: 10_000,
  /** From the connection until the headers are whole. */
  headersMs: 15_000,
  /** For the whole of one fetch, redirects, body and all. */
  totalMs: 60_000,
  /** An unused connection is closed after this. */
  idleMs: 30_000,
  /** A body must bring so many bytes in every `rateWindowMs`. */
  rateBytesMin: 1024,
  rateWindowMs: 10_000,
  headerBytesMax: 32 * 1024,
  headersMax: 200,
  /** Decoded bytes for each byte on the wire; asked once there are `ratioFromBytes`. */
  ratioMax: 200,
  ratioFromBytes: 1024 * 1024,
} as const;

export type Limits = { readonly [name in keyof typeof limits]: number };
