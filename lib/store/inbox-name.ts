/**
 * Names that no article bears: hidden files, an editor's copies, and what a browser or a copying
 * program calls a file before it is whole.
 */
export const isPassingName = (name: string): boolean =>
  name.split("/").some((segment) => segment.startsWith(".")) ||
  /(^|\/)~\$[^/]*$|~$|\.(tmp|part|partial|crdownload|download|swp)$/i.test(name);
