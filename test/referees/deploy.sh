# The whole deployment on an AWS emulator, which comes from PyPI.
set -u
command -v python3 >/dev/null || { echo "skip deploy: there is no Python"; exit 0; }
npm run --silent test:deploy
