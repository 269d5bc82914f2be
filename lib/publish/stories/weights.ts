// Made by infra/stories/fit-weights.ts.
import type { Evidence } from "./evidence.ts";

export const bias = 1.01;

export const weights: Evidence = {
  headline: 2.75,
  deed: 0.78,
  words: 2.04,
  apart: -3.59,
  sharesDay: 0.35,
  otherDays: -2.36,
  otherNumbers: -1.35,
  noName: -1.26,
  strangers: -2.89,
};
