import { execFileSync } from "node:child_process";
import {
  chmod,
  mkdir,
  mkdtemp,
  open,
  rename,
  rm,
  symlink,
  unlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { encodeText as bytes } from "../../lib/json.ts";
import type { Inbox, InboxFile } from "../../lib/ports.ts";
import { InboxError } from "../../lib/ports.ts";
import { openFolderInbox } from "../../lib/store/folder-inbox.ts";
import { readSteady } from "../../lib/store/steady-file.ts";

describe("folder inbox", () => {
  let root: string;
  let inbox: Inbox;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "feedmill-inbox-"));
    inbox = openFolderInbox(root);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const listed = async (): Promise<InboxFile[]> => {
    const files: InboxFile[] = [];
    for await (const file of inbox.list()) files.push(file);
    return files;
  };
  const names = async (): Promise<string[]> => (await listed()).map((file) => file.name);
  const read = (name: string) => inbox.read(name, { bodyBytesMax: 10 });
  const drop = (name: string, text = "words") => writeFile(join(root, name), text);

  it("lists files of all folders in ascending order and reads them", async () => {
    await mkdir(join(root, "2026/may"), { recursive: true });
    await mkdir(join(root, "empty"));
    for (const name of ["b.txt", "2026/may/z.html", "2026/a.txt", "2026.txt"]) await drop(name);
    expect(await names()).toEqual(["2026.txt", "2026/a.txt", "2026/may/z.html", "b.txt"]);
    expect(await read("2026/may/z.html")).toMatchObject({
      kind: "read",
      body: bytes("words"),
    });
  });

  it("gives an empty file as an empty body", async () => {
    await drop("empty.txt", "");
    const version = (await listed())[0]?.version;
    expect(await read("empty.txt")).toEqual({ kind: "read", body: new Uint8Array(), version });
  });

  it("leaves out hidden, temporary and partial files", async () => {
    await mkdir(join(root, ".git"));
    const passing = [".DS_Store", ".git/config", "a.txt~", "~$report.txt", "a.tmp", "a.part"];
    for (const name of [...passing, "a.CRDOWNLOAD", ".a.swp", "a.swp", "kept.tmp.txt"])
      await drop(name);
    expect(await names()).toEqual(["kept.tmp.txt"]);
  });

  it("takes odd names as they are", async () => {
    const odd = ["\n", " lead", "a#b?c%20.txt", "a\\b", "naïve 😀.txt", "x'\"<>&.html"];
    for (const name of odd) await drop(name);
    expect(await names()).toEqual(odd);
    for (const name of odd) expect(await read(name), name).toMatchObject({ kind: "read" });
  });

  it("gives a name in NFC and finds the file that is spelt otherwise", async () => {
    await drop("cafe\u0301.txt");
    const [name = ""] = await names();
    expect(name).toBe("caf\u00e9.txt");
    expect(await read(name)).toMatchObject({ kind: "read" });
  });

  it.skipIf(process.platform !== "linux")(
    "says that a name is not UTF-8 (only Linux can have one)",
    async () => {
      await writeFile(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9])]), "words");
      const [name = ""] = await names();
      expect(await read(name)).toMatchObject({
        kind: "unreadable",
        reason: expect.stringMatching(/not UTF-8/),
      });
    },
  );

  it("changes a file's version when it is rewritten at the same size or replaced", async () => {
    await drop("a", "one");
    await utimes(join(root, "a"), 1, 1);
    const [first] = await listed();
    await drop("a", "two");
    // A system's clock for files may stand still for some milliseconds, which a test must not feel.
    await utimes(join(root, "a"), 1, 1.001);
    const [second] = await listed();
    await drop("b", "six");
    await rename(join(root, "b"), join(root, "a"));
    const [third] = await listed();
    expect(new Set([first?.version, second?.version, third?.version]).size).toBe(3);
    expect(await listed()).toEqual([third]);
  });

  it("calls a file gone that was removed after it was listed", async () => {
    await drop("a");
    expect(await names()).toEqual(["a"]);
    await unlink(join(root, "a"));
    expect(await read("a")).toEqual({ kind: "gone" });
    expect(await read("never/there")).toEqual({ kind: "gone" });
  });

  it.each(["longer than before", "", "again"])(
    "calls a file gone that becomes %j while it is read",
    async (becomes) => {
      await drop("a", "words");
      const file = await open(join(root, "a"));
      const disturbed = {
        stat: file.stat.bind(file),
        async read(body: Uint8Array, offset: number, length: number, position: number) {
          await drop("a", becomes);
          await utimes(join(root, "a"), 1, 1);
          return await file.read(body, offset, length, position);
        },
      };
      const outcome = await readSteady(disturbed as typeof file, 100).finally(() => file.close());
      expect(outcome).toEqual({ kind: "gone" });
    },
  );

  it("does not read a file that is too large, and tells its size", async () => {
    await drop("a", "12345678901");
    const [file] = await listed();
    expect(await read("a")).toEqual({ kind: "too-large", bytes: 11, version: file?.version });
    await drop("a", "1234567890");
    expect(await read("a")).toMatchObject({ kind: "read" });
  });

  it("takes links that stay inside and no others", async () => {
    await drop("a");
    await mkdir(join(root, "folder"));
    await symlink("../a", join(root, "folder/inner"));
    await symlink("/etc/hostname", join(root, "outer"));
    await symlink("..", join(root, "folder/circle"));
    await symlink("nowhere", join(root, "dangling"));
    expect(await names()).toEqual(["a", "folder/inner"]);
    expect(await read("folder/inner")).toMatchObject({ kind: "read" });
    expect(await read("outer")).toMatchObject({
      kind: "unreadable",
      reason: expect.stringMatching(/outside/),
    });
    expect(await read("../../etc/hostname")).not.toMatchObject({ kind: "read" });
  });

  it.skipIf(process.platform === "win32")("waits for no pipe and takes no folder", async () => {
    execFileSync("mkfifo", [join(root, "pipe")]);
    await mkdir(join(root, "folder"));
    expect(await names()).toEqual([]);
    expect(await read("pipe")).toMatchObject({ kind: "unreadable" });
    expect(await read("folder")).toMatchObject({ kind: "unreadable" });
  });

  it.skipIf(process.getuid?.() === 0)(
    "says why a file may not be read (root may read all; skipped for root)",
    async () => {
      await drop("a");
      await chmod(join(root, "a"), 0);
      expect(await names()).toEqual(["a"]);
      expect(await read("a")).toMatchObject({
        kind: "unreadable",
        reason: expect.stringMatching(/permission/),
      });
    },
  );

  it.skipIf(process.getuid?.() === 0)(
    "names a folder that may not be entered among its files (skipped for root)",
    async () => {
      await mkdir(join(root, "closed"));
      await drop("z");
      await chmod(join(root, "closed"), 0);
      expect(await names()).toEqual(["closed/", "z"]);
      expect(await read("closed/")).toMatchObject({
        kind: "unreadable",
        reason: expect.stringMatching(/permission/),
      });
      await chmod(join(root, "closed"), 0o700);
    },
  );

  it("names the folder and the remedy when it is not there", async () => {
    inbox = openFolderInbox(join(root, "absent"));
    await expect(listed()).rejects.toThrow(InboxError);
    await expect(listed()).rejects.toThrow(/absent is not there; make the folder/);
  });
});
