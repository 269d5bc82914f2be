# libxml2 reads every published XML document. Argument: a store.
set -u
site="$1/site"
command -v xmllint >/dev/null || { echo "skip xml: xmllint (libxml2-utils) is not installed"; exit 0; }
find "$site" -name '*.xml' -o -name '*.opml' | sort | while read -r file; do
  name="xml ${file#"$site/"}"
  if why=$(xmllint --noout --nonet "$file" 2>&1); then echo "ok $name"; else echo "not ok $name: $(head -1 <<<"$why")"; fi
done
