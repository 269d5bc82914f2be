"""
Arguments: the site's folder, the address it is served at. Newsboat asks through a small proxy that
remembers what the site answered: its third poll of a feed must be told 304.
"""

import http.client
import sqlite3
import subprocess
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from published import feeds, plain, verdict

site, address = sys.argv[1:]
upstream = urlsplit(address).netloc
answers = {}


class Proxy(BaseHTTPRequestHandler):
    def do_GET(self):
        connection = http.client.HTTPConnection(upstream)
        asked = {k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")}
        connection.request("GET", self.path, headers=asked)
        answer = connection.getresponse()
        body = answer.read()
        answers.setdefault(self.path.lstrip("/"), []).append(answer.status)
        self.send_response_only(answer.status)
        for key, value in answer.getheaders():
            if key.lower() not in ("connection", "keep-alive", "transfer-encoding"):
                self.send_header(key, value)
        self.end_headers()
        self.wfile.write(body)
        connection.close()

    def log_message(self, *_):
        pass


proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=proxy.serve_forever, daemon=True).start()
base = f"http://127.0.0.1:{proxy.server_port}/"



def read(name):
    """What newsboat keeps after three polls. A cache for each feed: it keeps one item per guid."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "urls").write_text(f"{base}{name}\n")
        (home / "config").write_text("")
        command = ["newsboat", "-u", home / "urls", "-c", home / "cache.db", "-C", home / "config"]
        for _ in range(3):
            subprocess.run(
                [*command, "-x", "reload"],
                env={"HOME": folder, "PATH": "/usr/bin:/bin"},
                check=True,
                timeout=120,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )
        cache = sqlite3.connect(home / "cache.db")
        rows = cache.execute("SELECT title, pubDate, url FROM rss_item")
        return [(plain(title), date, url) for title, date, url in rows]


for name, wanted in feeds(site):
    verdict("newsboat", name, wanted, read(name))
    statuses = answers.get(name, [])
    said = "ok" if len(statuses) == 3 and statuses[2] == 304 else "not ok"
    print(f"{said} newsboat {name} third poll" + ("" if said == "ok" else f": answers {statuses}"))
proxy.shutdown()
