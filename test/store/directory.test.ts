import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { sha256 } from "../../lib/hash.ts";
import { encodeText } from "../../lib/json.ts";
import { StoreError } from "../../lib/ports.ts";
import { describeThisProcess } from "../../lib/store/directory/owner.ts";
import { openDirectory } from "../../lib/store/directory.ts";
import { describeStore } from "./contract.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

async function makeRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "feedmill-store-"));
  folders.push(root);
  return root;
}

describeStore("directory", async () => openDirectory(await makeRoot()));

describe("directory", () => {
  let root: string;
  beforeEach(async () => {
    root = await makeRoot();
  });
  const body = encodeText("x");

  it("lays an object at the path of its key, as it is", async () => {
    await openDirectory(root).put("site/feed.json", encodeText("{}"), "absent");
    expect(await readFile(join(root, "site/feed.json"), "utf8")).toBe("{}");
  });

  it("makes nothing before the first write, not even its folder", async () => {
    const store = openDirectory(join(root, "new"));
    expect(await store.get("a")).toBeUndefined();
    await store.delete("a");
    for await (const key of store.list("")) expect.unreachable(key);
    expect(await readdir(root)).toEqual([]);
  });

  it("reads and replaces a file that people put there", async () => {
    await writeFile(join(root, "a.json"), "theirs");
    const store = openDirectory(root);
    const object = await store.get("a.json");
    expect(object?.metadata).toEqual({});
    const version = object?.version ?? "";
    expect((await store.put("a.json", body, { version })).kind).toBe("written");
  });

  it("takes a damaged sidecar for one that says nothing", async () => {
    const store = openDirectory(root);
    await store.put("a", body, "absent", { metadata: { content: "1" } });
    const metadata = join(root, ".store/metadata");
    for (const file of await readdir(metadata, { recursive: true }))
      if (file.endsWith(".json")) await writeFile(join(metadata, file), '[{"vers');
    expect((await store.get("a"))?.metadata).toEqual({});
  });

  it("leaves no temporary file, lock or empty folder behind", async () => {
    const store = openDirectory(root);
    const written = await store.put("a/b/c", body, "absent", { metadata: { m: "1" } });
    await store.put("a/b/c", body, "absent");
    await store.put("a/b/c", encodeText("y"), { version: "of old" });
    if (written.kind === "written") await store.put("a/b/c", body, { version: written.version });
    await store.delete("a/b/c");
    const left = await readdir(root, { recursive: true });
    expect(left.filter((path) => /^a|\.tmp$|locks\/|\.json$/.test(path))).toEqual([
      expect.stringMatching(/owner\.json$/),
    ]);
  });

  it.each([
    ["", "/etc/passwd", "../a", "a/../../b", "a//b", "a/", "./a", "a\\b", "a\0b", "\ud800"],
    [".store/locks/a", ".store", ".Store/a", "x".repeat(1025)],
  ])("refuses keys that could lead elsewhere: %j and their like", async (...keys) => {
    const store = openDirectory(root);
    for (const key of keys) {
      await expect(store.get(key), key).rejects.toThrow(StoreError);
      await expect(store.put(key, body, "absent"), key).rejects.toThrow(StoreError);
      await expect(store.delete(key), key).rejects.toThrow(StoreError);
    }
  });

  it("follows no link out of its root", async () => {
    const outside = await makeRoot();
    await writeFile(join(outside, "secret"), "s");
    await symlink(outside, join(root, "folder"));
    await symlink(join(outside, "secret"), join(root, "file"));
    const store = openDirectory(root);
    await expect(store.get("folder/secret")).rejects.toThrow(
      /folder.secret is a link that leads out/,
    );
    await expect(store.get("file")).rejects.toThrow(/file is a link that leads out/);
    await expect(store.put("folder/new/x", body, "absent")).rejects.toThrow(/leads out/);
    await expect(store.delete("folder/secret")).rejects.toThrow(/leads out/);
    for await (const key of store.list("")) expect.unreachable(key);
    expect(await readdir(outside)).toEqual(["secret"]);
  });

  it("says what lies in the way of a write, and does not call it a lost race", async () => {
    const store = openDirectory(root);
    await store.put("a", body, "absent");
    await expect(store.put("a/b", body, "absent")).rejects.toThrow(/in the way|must be/);
    await mkdir(join(root, "folder/x"), { recursive: true });
    await expect(store.put("folder", body, "absent")).rejects.toThrow(/in the way/);
  });

  it("names path and remedy where the disk refuses", async () => {
    await writeFile(join(root, "file"), "");
    const store = openDirectory(join(root, "file"));
    await expect(store.put("a", body, "absent")).rejects.toThrow(/file.*move it/);
    const long = `records/${"x".repeat(300)}`;
    await expect(openDirectory(root).put(long, body, "absent")).rejects.toThrow(/shorter/);
  });

  describe("between processes", () => {
    const lockOf = (key: string): string => join(root, ".store/locks", sha256(key, 32));
    const dead = (): object => {
      const { pid } = spawnSync(process.execPath, ["--version"]);
      return { host: hostname(), namespace: null, boot: null, pid, started: null };
    };
    const plant = async (lock: string, owner: object): Promise<void> => {
      await mkdir(join(root, ".store/locks"), { recursive: true });
      await writeFile(lock, JSON.stringify(owner));
    };

    it("loses no increment of two processes, though a dead one left its lock and a breaker's", async () => {
      const self = await describeThisProcess();
      const gone = { ...dead(), namespace: self.namespace, boot: self.boot };
      await plant(lockOf("counter"), gone);
      await plant(`${lockOf("counter")}.break`, gone);
      const children = [0, 1, 2].map(() => start("increment", root, "counter", "25"));
      for (const child of children) expect(await ended(child)).toBe(0);
      expect(await readFile(join(root, "counter"), "utf8")).toBe("75");
    });

    it("breaks a lock from before the machine's last start", async () => {
      await plant(lockOf("a"), { ...(await describeThisProcess()), boot: "another" });
      const self = await describeThisProcess();
      if (self.boot === null) return expect(self.namespace).toBeNull();
      expect((await openDirectory(root).put("a", body, "absent")).kind).toBe("written");
    });

    it("waits a bounded time for a living holder, then names the lock and the remedy", async () => {
      await plant(lockOf("a"), await describeThisProcess());
      const store = openDirectory(root, { lockWaitMs: 5 });
      await expect(store.put("a", body, "absent")).rejects.toThrow(
        new RegExp(`locks.${sha256("a", 32)} is held by process ${process.pid} .*delete the file`),
      );
      expect((await store.put("b", body, "absent")).kind).toBe("written");
    });

    it("takes a holder on another machine, or without a name, for alive", async () => {
      const store = openDirectory(root, { lockWaitMs: 5 });
      await plant(lockOf("a"), { ...dead(), host: "elsewhere.example" });
      await expect(store.put("a", body, "absent")).rejects.toThrow(/on elsewhere\.example/);
      await plant(lockOf("a"), {});
      await expect(store.put("a", body, "absent")).rejects.toThrow(/did not name itself/);
    });

    it("shows whole objects with their own metadata while a writer is killed, and goes on after", async () => {
      const reader = openDirectory(root);
      const check = async (): Promise<void> => {
        const object = await reader.get("site/page");
        if (!object) return;
        const letter = object.metadata.letter ?? "none";
        expect(letter).toMatch(/^[a-z]$/);
        const whole = Buffer.alloc(1_000_000, letter);
        expect(Buffer.compare(object.body, whole)).toBe(0);
      };
      for (let round = 1; round <= 6; round++) {
        const child = start("replace", root, "site/page");
        let writes = 0;
        createInterface({ input: child.stdout }).on("line", () => {
          // The signal meets the writer wherever it is by then, since it does not wait for us.
          if (++writes === round * 2) child.kill("SIGKILL");
        });
        const exit = ended(child).then(() => "ended" as const);
        while ((await Promise.race([exit, check()])) !== "ended");
        await check();
        expect(writes).toBeGreaterThanOrEqual(round * 2);
      }
      const last = await reader.get("site/page");
      const version = last?.version ?? "";
      expect((await reader.put("site/page", body, { version })).kind).toBe("written");
      await openDirectory(root).put("other", body, "absent");
      const left = await readdir(join(root, ".store"), { recursive: true });
      expect(left.filter((path) => /\.tmp$|locks\//.test(path))).toEqual([]);
    });
  });

  it.skipIf(!canMount())(
    "says that a disk is full or read-only (needs the right to mount; skipped without it)",
    async () => {
      const disk = join(root, "disk");
      await mkdir(disk);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]);
      try {
        const store = openDirectory(disk);
        await store.put("small", body, "absent");
        const large = new Uint8Array(1_000_000);
        await expect(store.put("large", large, "absent")).rejects.toThrow(/large.*no space left/);
        expect(await store.get("large")).toBeUndefined();
        expect((await store.put("next", body, "absent")).kind).toBe("written");
        execFileSync("mount", ["-o", "remount,ro", disk]);
        await expect(store.put("third", body, "absent")).rejects.toThrow(/read-only/);
        expect((await store.get("small"))?.body).toHaveLength(1);
      } finally {
        execFileSync("umount", [disk]);
      }
    },
  );
});

const script = fileURLToPath(new URL("../support/store-process.ts", import.meta.url));

const start = (...args: string[]) =>
  spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });

async function ended(child: ReturnType<typeof start>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

function canMount(): boolean {
  const mounts = spawnSync("unshare", ["-m", "mount", "-t", "tmpfs", "tmpfs", tmpdir()]);
  return process.getuid?.() === 0 && mounts.status === 0;
}

describe("directory where no folder can be made", () => {
  // On Linux nobody may make a folder in /proc, and Node's own recursive mkdir never comes back.
  it.runIf(process.platform === "linux")("says so, for a place that refuses folders", async () => {
    await expect(
      openDirectory("/proc/feedmill").put("a", encodeText("x"), "absent"),
    ).rejects.toThrow(StoreError);
  });

  it("says so, for a place below a file", async () => {
    const file = join(await makeRoot(), "file");
    await writeFile(file, "");
    const store = openDirectory(join(file, "store"));
    await expect(store.put("a", encodeText("x"), "absent")).rejects.toThrow(
      /a file lies where a folder must be/,
    );
  });
});
