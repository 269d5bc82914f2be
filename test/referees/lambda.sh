# The built functions under the client that AWS runs them with, from an empty bucket to feeds.
set -u
if [ ! -e node_modules/aws-lambda-ric/rapid-client.node ]; then
  echo "skip lambda: aws-lambda-ric has no native client; its install script did not run (npm ci without --ignore-scripts)"
  exit 0
fi
npm run --silent build >/dev/null || { echo "not ok lambda build"; exit 1; }
npm exec -- node "$(dirname "$0")/lambda.ts"
