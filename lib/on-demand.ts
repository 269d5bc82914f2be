import { createRequire } from "node:module";

/**
 * Loads a library when it is first needed, and at once: large ones that most runs do without must not
 * make every start of a function wait for them. In a build they lie beside the bundles (`infra/bundle.ts`
 * names them); the type of it is the caller's word.
 */
export const loadOnDemand: (name: string) => unknown = createRequire(import.meta.url);
