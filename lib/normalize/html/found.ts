/** A value and where it was found, in the words of `provenance.fields`: "json-ld", "meta:og:title". */
export interface Found<T> {
  readonly value: T;
  readonly origin: string;
}

/** The first of the places, in order, that has something; each is looked at only when it is needed. */
export function findFirst<T>(
  ...places: readonly (() => Found<T> | undefined)[]
): Found<T> | undefined {
  for (const look of places) {
    const found = look();
    if (found !== undefined) return found;
  }
  return undefined;
}

export const found = <T>(value: T | undefined, origin: string): Found<T> | undefined =>
  value === undefined ? undefined : { value, origin };
