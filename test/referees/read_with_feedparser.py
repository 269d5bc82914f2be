"""Arguments: the site's folder, the address it is served at."""

import html
import sys

import feedparser
from published import feeds, plain, seconds_of_tuple, verdict

site, address = sys.argv[1:]
for name, wanted in feeds(site):
    read = feedparser.parse(address + name)
    if read.bozo or read.status != 200:
        print(f"not ok feedparser {name}: {read.get('bozo_exception', read.status)}")
        continue
    found = [
        (plain(html.unescape(entry.title)), seconds_of_tuple(entry.get("published_parsed")))
        for entry in read.entries
    ]
    verdict("feedparser", name, wanted, found)
    again = feedparser.parse(address + name, etag=read.get("etag"), modified=read.get("modified"))
    said = "ok" if again.status == 304 else "not ok"
    print(f"{said} feedparser {name} is not sent twice" + ("" if said == "ok" else f": {again.status}"))
