/** Something that is loaded and opened at its first use, and once: what most runs do without. */
export interface Later<T> {
  get(): Promise<T>;
  /** What was opened; undefined where nobody asked for it. */
  readonly opened: Promise<T> | undefined;
}

export function openLater<T>(open: () => Promise<T>): Later<T> {
  let opened: Promise<T> | undefined;
  return {
    get() {
      opened ??= open();
      return opened;
    },
    get opened() {
      return opened;
    },
  };
}
