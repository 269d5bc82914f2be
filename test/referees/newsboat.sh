# newsboat subscribes to every RSS and Atom feed and polls three times. Argument: a store.
set -u
command -v newsboat >/dev/null || { echo "skip newsboat: it is not installed"; exit 0; }
here=$(dirname "$0")
bash "$here/with-site.sh" "$1" /usr/bin/python3 "$here/read_with_newsboat.py" "$1/site"
