import type { ObjectHead } from "../ports.ts";

/** The type that says something: S3 names one of these for an object that was given none. */
export const tellingType = (contentType: string | undefined): Pick<ObjectHead, "contentType"> =>
  contentType === undefined || /^(?:binary|application)\/octet-stream$/.test(contentType)
    ? {}
    : { contentType };
