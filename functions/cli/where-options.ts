/** The options of every command that works on a configuration and a store. */
export const whereOptions = {
  config: {
    type: "string",
    short: "c",
    value: "FILE",
    description: "the configuration; feedmill.yml in this folder unless given",
  },
  store: {
    type: "string",
    short: "s",
    value: "DIR|s3://BUCKET[/PREFIX]",
    description: "where everything is kept; .feedmill beside the configuration unless given",
  },
} as const;
