// Made by infra/stories/fit-weights.ts.
import type { Evidence } from "./evidence.ts";

export const bias = 0.49;

export const weights: Evidence = {
  headline: 2.5,
  deed: 0.88,
  words: 1.75,
  apart: -2.27,
  sharesDay: 0.86,
  otherDays: -2.07,
  otherNumbers: -2.03,
  noName: -1.29,
  strangers: -2.7,
};
