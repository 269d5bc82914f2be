# feedsmith reads every RSS and Atom feed, and finds in them what the JSON feed says. Argument: a store.
set -u
npm exec -- node "$(dirname "$0")/feedsmith.ts" "$1/site"
