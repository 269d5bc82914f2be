/**
 * Parameters that say how a reader came and not what is read, by the programs that add them. An
 * unknown one stays: two addresses of one article cost a duplicate, one address of two an article.
 */
const trackingNames = new Set([
  "fbclid",
  "gclid",
  "dclid",
  "gbraid",
  "wbraid",
  "msclkid",
  "yclid",
  "twclid",
  "ttclid",
  "igshid",
  "mc_cid",
  "mc_eid",
  "mkt_tok",
  "_hsenc",
  "_hsmi",
  "vero_id",
  "oly_anon_id",
  "oly_enc_id",
  "wt_mc",
  "at_medium",
  "at_campaign",
  "cmpid",
  "ocid",
  "ncid",
  "ito",
  "xtor",
]);

const isTracking = (name: string): boolean =>
  /^(?:utm|hsa|pk|mtm|piwik)_/.test(name) || trackingNames.has(name);

/**
 * One text for all the ways to write the address of one article: without scheme, `www.`, fragment,
 * tracking parameters, default page, trailing slash and the marks of its AMP twin. It tells
 * articles apart and is never asked. Undefined for what is no address of the web.
 */
export function findAddressKey(address: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return undefined;
  const port = url.port === "80" || url.port === "443" ? "" : url.port;
  const host = url.hostname.replace(/\.$/, "").replace(/^(?:www\d?|amp)\.(?=[^.]+\.)/, "");
  const query = [...url.searchParams]
    .filter(([name, value]) => !isTracking(name.toLowerCase()) && !isAmp(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return `${host}${port && `:${port}`}${pathKey(url.pathname)}${query.length > 0 ? "?" : ""}${query.join("&")}`;
}

/** An address as it was given, less what only says how a reader came. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (url === null || url.search === "") return address;
  const names = [...new Set(url.searchParams.keys())].filter((name) =>
    isTracking(name.toLowerCase()),
  );
  if (names.length === 0) return address;
  for (const name of names) url.searchParams.delete(name);
  return url.href;
}

/** Whether an address is a site's front page, which many articles may give as theirs. */
export const isFrontPage = (addressKey: string): boolean => /^[^/]+\/$/.test(addressKey);

const isAmp = (name: string, value: string): boolean =>
  (name === "amp" && /^(?:|1|true)$/.test(value)) || (name === "outputType" && value === "amp");

function pathKey(path: string): string {
  const segments = path.split("/").filter((segment) => segment !== "");
  if (/^(?:index|default)\.(?:html?|php|aspx?)$/i.test(segments.at(-1) ?? "")) segments.pop();
  if (/^amp(?:\.html)?$/.test(segments.at(-1) ?? "")) segments.pop();
  else if (segments[0] === "amp" && segments.length > 1) segments.shift();
  const last = segments.pop();
  return `/${[...segments, ...(last === undefined ? [] : [last.replace(/\.amp(?:\.html)?$/, "")])].join("/")}`;
}
