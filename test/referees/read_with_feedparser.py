"""Arguments: the site's folder, the address it is served at."""

import sys

import feedparser
from published import feeds, plain, seconds_of_tuple, verdict

site, address = sys.argv[1:]
# Text of ours that looks like HTML is text; its repairs of it break off at a title such as "<!DOCTYPE".
as_text = {"sanitize_html": False, "resolve_relative_uris": False}
# It reads the controls of ISO 8859-1 as the characters that Windows-1252 has in their place.
windows = {
    code: bytes([code]).decode("windows-1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}
for name, wanted in feeds(site):
    read = feedparser.parse(address + name, **as_text)
    if read.bozo or read.status != 200:
        print(f"not ok feedparser {name}: {read.get('bozo_exception', read.status)}")
        continue
    found = [
        (plain(entry.title), seconds_of_tuple(entry.get("published_parsed")), entry.link)
        for entry in read.entries
    ]
    said = sorted((title.translate(windows), *rest) for title, *rest in wanted)
    verdict("feedparser", name, said, found)
    again = feedparser.parse(address + name, etag=read.get("etag"), modified=read.get("modified"), **as_text)
    said = "ok" if again.status == 304 else "not ok"
    print(f"{said} feedparser {name} is not sent twice" + ("" if said == "ok" else f": {again.status}"))
