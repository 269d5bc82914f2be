import { once } from "node:events";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeFolder, runCli, startCli } from "../support/cli-process.ts";

/** The commands that work on a store, as processes, on a store that a real run made. */

let folder = "";
let remove = async (): Promise<void> => {};

const article = (headline: string): string =>
  `${headline}\n\nThe town council met on Tuesday, and the clerk took notes.\n\nA vote is expected next week.\n`;

const drop = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, "inbox", "desk", name), text);

let made = "";
let removeMade = async (): Promise<void> => {};
beforeAll(async () => {
  [made, removeMade] = await makeFolder();
  folder = made;
  await runCli(folder, ["init"]);
  await drop("bridge.txt", article("Bridge opens"));
  await drop("mayor.txt", article("Mayor resigns"));
  await runCli(folder, ["run"]);
});
afterAll(() => removeMade());

beforeEach(async () => {
  [folder, remove] = await makeFolder();
  await cp(made, folder, { recursive: true, preserveTimestamps: true });
});
afterEach(() => remove());

const site = (...path: string[]): string => join(folder, ".feedmill", "site", ...path);

async function idOf(title: string): Promise<string> {
  const { items } = JSON.parse(await readFile(site("feed.json"), "utf8"));
  return items.find((item: { title: string }) => item.title === title)._feedmill.article;
}

const titles = async (): Promise<string[]> =>
  JSON.parse(await readFile(site("feed.json"), "utf8"))
    .items.map(({ title }: { title: string }) => title)
    .sort();

describe("feedmill retract and reinstate", () => {
  it("withdraw an article from every public copy, and bring it back", async () => {
    const id = await idOf("Mayor resigns");
    const retracted = await runCli(folder, ["retract", id.slice(0, 8), "--reason", "Not true."]);
    expect(retracted).toEqual({
      status: 0,
      stdout: `${id} is withdrawn; reason: Not true.\n`,
      stderr: "",
    });
    expect(await titles()).toEqual(["Bridge opens"]);
    expect(await readFile(site("atom.xml"), "utf8")).toContain("Not true.");
    expect(await readFile(site("records", `${id}.json`), "utf8")).not.toContain("Mayor");

    const again = await runCli(folder, ["retract", id, "--reason", "Not true."]);
    expect(again.stdout).toBe(`${id} is withdrawn already; nothing changed\n`);

    const back = await runCli(folder, ["reinstate", id, "--reason", "Confirmed."]);
    expect(back.status).toBe(0);
    expect(await titles()).toEqual(["Bridge opens", "Mayor resigns"]);
    expect((await runCli(folder, ["rebuild", "--check"])).status).toBe(0);
  });

  it("leave no word of a purged article in the store, and never bring it back", async () => {
    const id = await idOf("Mayor resigns");
    await rm(join(folder, "inbox", "desk", "mayor.txt"));
    await runCli(folder, ["retract", id, "--reason", "By order.", "--purge"]);
    const store = join(folder, ".feedmill");
    for (const name of await readdir(store, { recursive: true, withFileTypes: true })) {
      if (!name.isFile()) continue;
      const path = join(name.parentPath, name.name);
      expect(await readFile(path, "latin1"), path).not.toContain("Mayor resigns");
    }
    const back = await runCli(folder, ["reinstate", id, "--reason", "Confirmed."]);
    expect(back.status).toBe(2);
    expect(back.stderr).toContain("its words are no longer here to publish");
  });

  it.each([
    [["retract", "zz", "--reason", "x"], /got "zz"; an article's id is 32 hex digits/],
    [["retract", "0123456789", "--reason", "x"], /got "0123456789"; no article has this id/],
    [["retract"], /got 0 ids; name one article/],
    [["reinstate", "abcd"], /no article has this id/],
  ])("refuse %j with the remedy", async (args, said) => {
    const { status, stdout, stderr } = await runCli(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });

  it("say so when nothing was withdrawn", async () => {
    const id = await idOf("Bridge opens");
    const { status, stdout } = await runCli(folder, ["reinstate", id, "--reason", "Confirmed."]);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `${id} is not withdrawn; nothing changed\n`,
    });
  });

  it("leave an article withdrawn whose retraction was damaged, until it is retracted again", async () => {
    const id = await idOf("Mayor resigns");
    await runCli(folder, ["retract", id, "--reason", "Not true."]);
    await writeFile(join(folder, ".feedmill", "retractions", `${id}.json`), '{"half": ');
    await drop("mayor.txt", article("Mayor resigns once more"));
    const run = await runCli(folder, ["run"]);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(
      /retractions\S+ is damaged: .*; run feedmill retract [0-9a-f]+ --rea/,
    );
    expect(await titles()).toEqual(["Bridge opens"]);
    expect((await runCli(folder, ["explain", id])).stderr).toMatch(/is damaged.*once more/);

    expect((await runCli(folder, ["retract", id, "--reason", "Not true."])).status).toBe(0);
    expect((await runCli(folder, ["run"])).status).toBe(0);
    expect(await titles()).toEqual(["Bridge opens"]);
    expect((await runCli(folder, ["rebuild", "--check"])).status).toBe(0);
  });

  it("ask for a reason, since readers see it", async () => {
    const { status, stderr } = await runCli(folder, ["retract", await idOf("Mayor resigns")]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--reason: got nothing; say why in a sentence/);
    expect(await titles()).toContain("Mayor resigns");
  });
});

describe("feedmill rebuild", () => {
  it("finds what was damaged or lost, and puts it right", async () => {
    expect(await runCli(folder, ["rebuild", "--check"])).toMatchObject({ status: 0, stderr: "" });
    const whole = await readFile(site("feed.xml"), "utf8");
    await writeFile(site("feed.xml"), "<rss>");
    await rm(site("atom.xml"));
    const check = await runCli(folder, ["rebuild", "--check"]);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("missing    site/atom.xml\ndifferent  site/feed.xml\n");
    expect(await readFile(site("feed.xml"), "utf8")).toBe("<rss>");

    expect((await runCli(folder, ["rebuild"])).status).toBe(0);
    expect(await readFile(site("feed.xml"), "utf8")).toBe(whole);
    expect((await runCli(folder, ["rebuild", "--check"])).stdout).toMatch(/checked, 0 differ\n$/);
  });
});

describe("feedmill explain", () => {
  it("tells an article's way from its captures to its feeds", async () => {
    const { status, stdout } = await runCli(folder, ["explain", await idOf("Bridge opens")]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Bridge opens\n {2}article {3}[0-9a-f]{32}, revision 1\n/);
    expect(stdout).toMatch(/revision 1, current, from the source's first run {2}captures\/desk\//);
    expect(stdout).toMatch(/headline +first-line +"Bridge opens"/);
    expect(stdout).toContain("http://127.0.0.1:8080/sources/desk/feed.json");
  });
});

describe("feedmill explain, on what it cannot tell", () => {
  it.each([
    [["explain"], /got 0 ids; name one article by the id of its page/],
    [["explain", "12"], /got "12"; an article's id is 32 hex digits, of which the first 4 may do/],
    [["explain", "0123456789"], /no article has this id: \/feed\.json lists them/],
  ])("refuses %j with the remedy", async (args, said) => {
    const { status, stdout, stderr } = await runCli(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});

describe("feedmill run, where the port is in use", () => {
  it("does its work, and serves at another port", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const cli = startCli(folder, ["run", "--serve", "--port", String(port)]);
    try {
      await expect.poll(() => cli.stdout(), { timeout: 25_000 }).toContain("Ctrl-C ends it.");
      const home = /Open +(http:\S+)/.exec(cli.stdout())?.[1] ?? "";
      expect(new URL(home).port).not.toBe(String(port));
      expect(await (await fetch(`${home}feed.json`)).text()).toContain("Bridge opens");
      cli.child.kill("SIGTERM");
      expect(await cli.ended()).toBe(0);
    } finally {
      cli.child.kill("SIGKILL");
      other.close();
    }
  });
});

describe("feedmill sweep", () => {
  it("reads again what was captured and lost its record", async () => {
    const id = await idOf("Bridge opens");
    const record = join(folder, ".feedmill", "records", `${id}.json`);
    const before = await readFile(record, "utf8");
    await rm(record);
    const swept = await runCli(folder, ["sweep", "--all"]);
    expect(swept.status).toBe(0);
    expect(swept.stdout).toMatch(/^1 captures taken up, 0 failed, /);
    expect(await readFile(record, "utf8")).toBe(before);
    expect((await runCli(folder, ["sweep"])).stdout).toMatch(/^0 captures taken up/);
  });
});

describe("feedmill run, where a folder of articles is missing", () => {
  it("fails that source alone, and says what to do", async () => {
    const config = join(folder, "feedmill.yml");
    const text = await readFile(config, "utf8");
    const gone = "  - id: gone\n    kind: inbox\n    title: Gone\n    path: nowhere\n";
    await writeFile(config, text.replace("\nfeeds:", `${gone}\nfeeds:`));
    await drop("harvest.txt", article("Harvest begins"));
    const { status, stdout } = await runCli(folder, ["run"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /Failures: 1\n {2}gone {2}the source {2}inbox \S+nowhere is not there; make/,
    );
    expect(await titles()).toContain("Harvest begins");
  });
});

describe("feedmill run, on a page that is no article", () => {
  it("says that it is held back for as long as it lies there, and does not fail", async () => {
    const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Story ${i}</a></li>`);
    await drop("list.html", `<title>All</title><ul>${links.join("")}</ul>`);
    for (const wrote of [/objects written/, /nothing was written/]) {
      const { status, stdout } = await runCli(folder, ["run"]);
      expect(status).toBe(0);
      expect(stdout).toMatch(/Held back, .*\n {2}desk {2}list\.html {2}the page /);
      expect(stdout).toMatch(wrote);
    }
    expect(await titles()).toEqual(["Bridge opens", "Mayor resigns"]);
    await rm(join(folder, "inbox", "desk", "list.html"));
    expect((await runCli(folder, ["run"])).stdout).not.toContain("Held back,");
  });
});

describe("feedmill run, told to end in the middle", () => {
  it("ends with the code that shells expect, and the next run finishes what was begun", async () => {
    const names = Array.from({ length: 60 }, (_, i) => `Report ${i}`);
    for (const name of names) await drop(`${name}.txt`, article(name));
    const cli = startCli(folder, ["run"]);
    await once(cli.child.stderr ?? cli.child, "data");
    cli.child.kill("SIGINT");
    expect(await cli.ended()).toBe(130);
    expect(cli.stdout()).toBe("");
    expect(cli.stderr()).toMatch(/feedmill: stopped by SIGINT; .*the next run goes on/);

    expect((await runCli(folder, ["run"])).status).toBe(0);
    const list = await runCli(folder, ["rebuild", "--check"]);
    expect(list).toMatchObject({ status: 0 });
    const records = await readdir(site("records"));
    expect(records).toHaveLength(names.length + 2);
    expect(await readdir(join(folder, ".feedmill")).then((all) => all.includes("quarantine"))).toBe(
      false,
    );
  });
});
