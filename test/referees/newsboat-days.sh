# newsboat is subscribed through twenty days of news, changes, withdrawals and returns. No argument.
set -u
command -v newsboat >/dev/null || { echo "skip newsboat-days: newsboat is not installed"; exit 0; }
npm exec -- node "$(dirname "$0")/newsboat-days.ts"
