/** "1 article", "3 articles"; `many` where an s is not enough. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
