"""What the JSON feeds say: what the readers of the other two formats must find."""

import calendar
import json
import re
import time
from datetime import datetime
from pathlib import Path


def feeds(site):
    """(name, items) of each feed face that a reader subscribes to; items are (title, seconds)."""
    for state in sorted(Path(site).rglob("feed.json")):
        items = [
            (plain(item.get("title") or ""), seconds(item.get("date_published")))
            for item in json.loads(state.read_text(encoding="utf-8"))["items"]
        ]
        for face in ("feed.xml", "atom.xml"):
            if (state.parent / face).exists():
                yield (state.parent / face).relative_to(site).as_posix(), sorted(items)


def plain(title):
    return re.sub(r"\s+", " ", title).strip()


def seconds(date):
    return int(datetime.fromisoformat(date.replace("Z", "+00:00")).timestamp()) if date else 0


def seconds_of_tuple(parsed):
    return calendar.timegm(time.struct_time(parsed)) if parsed else 0


def verdict(referee, name, wanted, found):
    """One line: the number of items, their titles and their dates."""
    if sorted(found) == wanted and wanted:
        print(f"ok {referee} {name}")
        return
    missing = [item for item in wanted if item not in found]
    extra = [item for item in found if item not in wanted]
    print(
        f"not ok {referee} {name}: {len(found)} items for {len(wanted)}; "
        f"missing {missing[:2]}, not asked for {extra[:2]}"
    )
