import * as z from "zod/mini";

/** The same schema, with words for whoever reads the JSON Schema that is made of it. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  // A copy: one schema may stand in several places, each with words of its own.
  const copy = schema.clone();
  z.globalRegistry.add(copy, { description });
  return copy;
}
