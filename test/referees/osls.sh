# osls packages the deployment offline, for two stages; twice gives the same bytes, and only our files
# are in; the templates stand before AWS's schemas, cfn-lint, and the table of who may do what.
set -u
export AWS_REGION=eu-west-1 SLS_TELEMETRY_DISABLED=1
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log="$work/log"
package() { npm run --silent build >/dev/null && npm exec -- osls package --stage "$1" >"$log" 2>&1; }
# Without the chunks of the function itself, whose names end in a hash.
names_in() { /usr/bin/python3 -c 'import re, sys, zipfile; own = re.compile("dist/%s-[-a-z0-9]+-[A-Z0-9]{8}.mjs" % sys.argv[2]); print(*sorted(n for n in zipfile.ZipFile(sys.argv[1]).namelist() if not own.fullmatch(n)))' ".serverless/$1.zip" "$1"; }
check() { if [ "$2" = "$3" ]; then echo "ok osls $1"; else echo "not ok osls $1: got $2; wanted $3"; fi; }

python3 -m venv "$work/venv" >/dev/null 2>&1 && "$work/venv/bin/pip" -q install cfn-lint==1.58.0 >/dev/null 2>&1
lint() {
  if [ ! -x "$work/venv/bin/cfn-lint" ]; then echo "skip cfn-lint: it cannot be had from PyPI"; return; fi
  # Two warnings are about what osls writes, and about conditions that a parameter of a stage decides.
  if why=$("$work/venv/bin/cfn-lint" -i W3005 W8003 -r eu-west-1 -t "$1" 2>&1); then echo "ok cfn-lint $2"
  else echo "not ok cfn-lint $2: $(head -3 <<<"$why" | tr '\n' ' ')"; fi
}

for stage in dev prod; do
  package "$stage" || { echo "not ok osls package $stage: $(grep -v '^$' "$log" | head -3 | tr '\n' ' ')"; exit 1; }
  echo "ok osls package $stage"
  template=.serverless/cloudformation-template-update-stack.json
  npm exec -- node "$here/template.ts" "$template" "$stage"
  lint "$template" "$stage"
done
first=$(sha256sum dist/*.mjs .serverless/*.zip)
package prod || { echo "not ok osls package again"; exit 1; }
check "same bytes twice" "$(sha256sum dist/*.mjs .serverless/*.zip | sha256sum)" "$(sha256sum <<<"$first")"
on_demand="dist/node_modules/re2js.js dist/node_modules/yaml.js"
encodings="dist/node_modules/@exodus/bytes/encoding.js"
normalize="dist/config.json $encodings $on_demand dist/normalize.mjs dist/normalizer-worker.mjs dist/reader.json feedmill.yml"
check "contents of collect.zip" "$(names_in collect)" \
  "dist/collect.mjs dist/config.json dist/node_modules/@aws-sdk/client-sqs.js $encodings $on_demand feedmill.yml"
check "contents of normalize.zip" "$(names_in normalize)" "$normalize"
check "contents of publish.zip" "$(names_in publish)" "dist/config.json $on_demand dist/publish.mjs feedmill.yml"
# KiB, for what a cold start must fetch: raised only with a reason. Of normalize: towns from 5,000 people,
# provinces and rivers, by which names in the news are known. Of collect: chunks that are compressed each by itself.
for budget in collect:590 normalize:1400 publish:350; do
  size=$(($(stat -c %s ".serverless/${budget%:*}.zip") / 1024))
  check "size of ${budget%:*}.zip" "$([ "$size" -le "${budget#*:}" ] && echo within || echo "$size KiB")" within
done

# Rules for single hosts go with the function that reads pages, and their test pages do not.
if [ ! -e site-rules ]; then
  mkdir -p site-rules/paper.example
  trap 'rm -rf "$work" site-rules' EXIT
  echo 'title: h1' >site-rules/paper.example.yml
  echo '<h1>A page</h1>' >site-rules/paper.example/page.html
  package prod || { echo "not ok osls package with site rules"; exit 1; }
  check "site rules in normalize.zip" "$(names_in normalize)" \
    "$normalize site-rules/paper.example.yml"
fi
