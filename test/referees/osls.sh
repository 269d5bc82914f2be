# osls packages the deployment offline; twice gives the same bytes, and only our files are in.
set -u
export AWS_REGION=eu-west-1 SLS_TELEMETRY_DISABLED=1
package() { npm run --silent build >/dev/null && npm exec -- osls package --stage dev >"$log" 2>&1; }
log=$(mktemp)
trap 'rm -f "$log"' EXIT
check() { if [ "$2" = "$3" ]; then echo "ok osls $1"; else echo "not ok osls $1: got $2; wanted $3"; fi; }

package || { echo "not ok osls package: $(grep -v '^$' "$log" | head -3 | tr '\n' ' ')"; exit 1; }
echo "ok osls package"
first=$(sha256sum dist/*.mjs .serverless/*.zip)
package || { echo "not ok osls package again"; exit 1; }
check "same bytes twice" "$(sha256sum dist/*.mjs .serverless/*.zip | sha256sum)" "$(sha256sum <<<"$first")"
for function in collect normalize publish; do
  wanted="dist/$function.mjs feedmill.yml"
  [ "$function" = normalize ] && wanted="dist/normalize.mjs dist/normalizer-worker.mjs feedmill.yml"
  names=$(/usr/bin/python3 -c 'import sys, zipfile; print(*sorted(zipfile.ZipFile(sys.argv[1]).namelist()))' ".serverless/$function.zip")
  check "contents of $function.zip" "$names" "$wanted"
done
