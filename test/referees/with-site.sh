# with-site.sh STORE COMMAND...: runs the command with the address of the served site as its last
# argument, and stops the server by its own id whatever comes.
set -u
store=$1
shift
log=$(mktemp)
node=$(npm exec -- node -p process.execPath)
"$node" functions/feedmill.mjs serve --store "$store" --port 0 >"$log" 2>&1 &
pid=$!
trap 'kill "$pid" 2>/dev/null; wait "$pid" 2>/dev/null; rm -f "$log"' EXIT
for _ in $(seq 150); do
  address=$(sed -n 's/^Open *\(http[^ ]*\).*/\1/p' "$log")
  [ -n "$address" ] && break
  sleep 0.2
done
[ -n "$address" ] || { echo "not ok serve: it did not come up: $(head -1 "$log")"; exit 1; }
"$@" "$address"
