# osls packages the deployment offline; twice gives the same bytes, and only our files are in.
set -u
export AWS_REGION=eu-west-1 SLS_TELEMETRY_DISABLED=1
package() { npm run --silent build >/dev/null && npm exec -- osls package --stage dev >"$log" 2>&1; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT
names_in() { /usr/bin/python3 -c 'import sys, zipfile; print(*sorted(zipfile.ZipFile(sys.argv[1]).namelist()))' ".serverless/$1.zip"; }
check() { if [ "$2" = "$3" ]; then echo "ok osls $1"; else echo "not ok osls $1: got $2; wanted $3"; fi; }

package || { echo "not ok osls package: $(grep -v '^$' "$log" | head -3 | tr '\n' ' ')"; exit 1; }
echo "ok osls package"
first=$(sha256sum dist/*.mjs .serverless/*.zip)
package || { echo "not ok osls package again"; exit 1; }
check "same bytes twice" "$(sha256sum dist/*.mjs .serverless/*.zip | sha256sum)" "$(sha256sum <<<"$first")"
for function in collect normalize publish; do
  wanted="dist/$function.mjs feedmill.yml"
  [ "$function" = normalize ] && wanted="dist/normalize.mjs dist/normalizer-worker.mjs feedmill.yml"
  names=$(names_in "$function")
  check "contents of $function.zip" "$names" "$wanted"
done

# Rules for single hosts go with the function that reads pages, and their test pages do not.
if [ ! -e site-rules ]; then
  mkdir -p site-rules/paper.example
  trap 'rm -rf "$log" site-rules' EXIT
  echo 'title: h1' >site-rules/paper.example.yml
  echo '<h1>A page</h1>' >site-rules/paper.example/page.html
  package || { echo "not ok osls package with site rules"; exit 1; }
  check "site rules in normalize.zip" "$(names_in normalize)" \
    "dist/normalize.mjs dist/normalizer-worker.mjs feedmill.yml site-rules/paper.example.yml"
fi
