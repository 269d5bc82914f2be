"""What the JSON feeds say: what the readers of the other two formats must find."""

import calendar
import json
import re
import time
from datetime import datetime
from pathlib import Path


def feeds(site):
    """(name, items) of each feed face that a reader subscribes to; items are (title, seconds, link)."""
    for state in sorted(Path(site).rglob("feed.json")):
        document = json.loads(state.read_text(encoding="utf-8"))
        if "divided" in document["_feedmill"]:
            continue  # It only keeps its address: its items stand in the pages that it names.
        items = [
            (plain(item.get("title") or ""), seconds(item.get("date_published")), item["url"])
            for item in document["items"]
        ]
        for face in ("feed.xml", "atom.xml"):
            if (state.parent / face).exists():
                yield (state.parent / face).relative_to(site).as_posix(), sorted(items)


def plain(title):
    """Without what XML 1.0 cannot hold in any way (§2.2), and with one space for each run of them."""
    legal = re.sub("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff\\ud800-\\udfff]", "", title)
    return re.sub(r"[^\S\x85]+", " ", legal).strip()


def seconds(date):
    return int(datetime.fromisoformat(date.replace("Z", "+00:00")).timestamp()) if date else 0


def seconds_of_tuple(parsed):
    return calendar.timegm(time.struct_time(parsed)) if parsed else 0


def verdict(referee, name, wanted, found):
    """One line: the number of items, their titles, dates and links."""
    if sorted(found) == wanted and wanted:
        print(f"ok {referee} {name}")
        return
    missing = [item for item in wanted if item not in found]
    extra = [item for item in found if item not in wanted]
    print(
        f"not ok {referee} {name}: {len(found)} items for {len(wanted)}; "
        f"missing {missing[:2]}, not asked for {extra[:2]}"
    )
