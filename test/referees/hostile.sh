# Chromium opens what is published of markup that tries to run. The whole of it: npm run test:hostile.
set -u
[ -x /usr/bin/chromium ] || { echo "skip hostile: chromium is not installed"; exit 0; }
npm run --silent test:hostile -- --every 40
