/** What a request's target asks for, below the address of the site. */

export type RequestedPath =
  /** A path below the site, `""` or without a leading slash, as the keys have it. */
  | { readonly kind: "path"; readonly path: string }
  /** A path that is none of the site's, or that could name anything but one object below it. */
  | { readonly kind: "none" };

/** `base` is the path of the site's address, with a slash at both ends. Never throws. */
export function parseRequestedPath(target: string, base: string): RequestedPath {
  const path = target.split(/[?#]/, 1)[0] ?? "";
  // `/news` means `/news/`, as a folder does.
  if (!`${path}/`.startsWith(base)) return { kind: "none" };
  const segments = path.slice(base.length).split("/");
  const decoded = segments.map(decode);
  const whole = decoded.every((segment) => segment !== undefined && !/[/\\\0]/.test(segment));
  // A folder ends in a slash, so that its last segment alone may be empty.
  const plain = decoded.every(
    (segment, i) =>
      segment !== "." && segment !== ".." && (segment !== "" || i === decoded.length - 1),
  );
  return whole && plain ? { kind: "path", path: decoded.join("/") } : { kind: "none" };
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
