# ajv holds every JSON feed to a schema of JSON Feed 1.1. Argument: a store.
set -u
npm exec -- node "$(dirname "$0")/json-feed.ts" "$1/site"
