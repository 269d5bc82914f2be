# jing holds every Atom document, archives included, to the grammar of RFC 4287. Argument: a store.
set -u
site="$1/site"
grammar="$(dirname "$0")/schemas/atom.rng"
command -v jing >/dev/null || { echo "skip jing: it is not installed"; exit 0; }
grep -rlE --include='*.xml' '<feed[^>]*xmlns="http://www.w3.org/2005/Atom"' "$site" | sort | while read -r file; do
  name="jing ${file#"$site/"}"
  # What it finds wrong is on its stdout; Debian's wrapper warns of optional jars on stderr.
  if why=$(jing "$grammar" "$file" 2>/dev/null); then echo "ok $name"; else echo "not ok $name: $(head -1 <<<"$why")"; fi
done
