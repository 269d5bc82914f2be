# The built functions under the client that AWS runs them with, from an empty bucket to feeds.
set -u
npm run --silent build >/dev/null || { echo "not ok lambda build"; exit 1; }
npm exec -- node "$(dirname "$0")/lambda.ts"
