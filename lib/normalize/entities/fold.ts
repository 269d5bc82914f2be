/** Lower case without marks and with one kind of apostrophe: how names are compared with lists. */
export const fold = (text: string): string =>
  /^[a-z]+$/.test(text)
    ? text
    : text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/’/g, "'").toLowerCase();
