import type { Site } from "../../config.ts";
import { type Html, raw } from "../../html.ts";
import type { Record } from "../../record.ts";
import { articleAddress } from "../addresses.ts";

/** schema.org NewsArticle: the face of the record that search engines read. */
export const newsArticle = (record: Record, site: Site, headline: string): Html =>
  dataBlock({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    url: articleAddress(site, record.id),
    ...(record.url !== null && { isBasedOn: record.url }),
    ...(record.summary !== null && { description: record.summary }),
    ...(record.published !== null && { datePublished: record.published }),
    ...(record.modified !== null && { dateModified: record.modified }),
    ...(record.language !== null && { inLanguage: record.language }),
    ...(record.section !== null && { articleSection: record.section }),
    ...(record.keywords.length > 0 && { keywords: record.keywords }),
    ...(record.authors.length > 0 && {
      author: record.authors.map(({ name, role }) => ({
        "@type": "Person",
        name,
        ...(role !== undefined && { jobTitle: role }),
      })),
    }),
    ...(record.dateline?.place && {
      locationCreated: { "@type": "Place", name: record.dateline.place },
    }),
    ...(record.images.length > 0 && { image: record.images.map(({ url }) => url) }),
    ...(record.source && { provider: { "@type": "Organization", name: record.source.name } }),
  });

/** Data, not a script: browsers never run it, and nothing in it can end the element it stands in. */
const dataBlock = (value: object): Html =>
  raw(
    `<script type="application/ld+json">${JSON.stringify(value).replace(/</g, "\\u003c")}</script>`,
  );
