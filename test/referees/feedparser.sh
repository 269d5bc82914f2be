# python3-feedparser reads every RSS and Atom feed over HTTP. Argument: a store.
set -u
# Debian's own Python: another one on PATH does not know the packages that apt installs.
/usr/bin/python3 -c "import feedparser" 2>/dev/null || { echo "skip feedparser: python3-feedparser is not installed"; exit 0; }
here=$(dirname "$0")
bash "$here/with-site.sh" "$1" /usr/bin/python3 "$here/read_with_feedparser.py" "$1/site"
