import { findEntities } from "../../lib/normalize/entities/find-entities.ts";
import type { Entity } from "../../lib/record.ts";

/** What an English text names, all by itself. */
export const entitiesIn = (text: string, headline: string | null = null): readonly Entity[] =>
  findEntities({ headline, body: { html: "", text }, authors: [], dateline: null, language: "en" });
