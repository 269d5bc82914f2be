/** The major version of records, apart from their schema: whoever only compares it need not build that. */
export const RECORD_VERSION = 1;
