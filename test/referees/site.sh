# Chromium opens a site with a page of every kind, with axe-core, a keyboard, a phone, paper and no script.
set -u
[ -x /usr/bin/chromium ] || { echo "skip site: chromium is not installed"; exit 0; }
npm run --silent test:site
