import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadCommands } from "../../functions/cli.ts";
import { parseConfig } from "../../lib/config-file.ts";
import { makeFolder, runCli, startCli } from "../support/cli-process.ts";

let folder = "";
let remove = async (): Promise<void> => {};
beforeEach(async () => {
  [folder, remove] = await makeFolder();
});
afterEach(() => remove());

const article = `Ferry returns to the upper lake

By Ida Holm

The ferry will cross the upper lake again from Monday, the town council said.

It had been in dock since the autumn storms.
`;

const drop = (name: string, text: string): Promise<void> =>
  writeFile(join(folder, "inbox", "desk", name), text);

describe("feedmill", () => {
  it("lists its commands", async () => {
    const { status, stdout } = await runCli(folder, ["--help"]);
    expect(status).toBe(0);
    for (const { name } of await loadCommands()) expect(stdout).toContain(`\n  ${name} `);
  });

  it("has the commands that the README names, and no other", async () => {
    const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
    const named = [...readme.matchAll(/`(?:npx )?feedmill (\w+)/g)].map(([, name]) => name);
    const known = (await loadCommands()).map(({ name }) => name);
    expect([...new Set(named)].toSorted()).toEqual(known.toSorted());
  });

  it("shows the same help of a command either way, with an example and exit codes", async () => {
    const [one, other] = await Promise.all([
      runCli(folder, ["help", "run"]),
      runCli(folder, ["run", "--port", "80", "--help"]),
    ]);
    expect(one).toEqual(other);
    expect(one.status).toBe(0);
    expect(one.stdout).toMatch(/Usage: feedmill run .*--port N.*Example:.*Exit codes:/s);
  });

  it.each([
    [["rnu"], 'feedmill: got the unknown command "rnu"; did you mean run?\n'],
    [["dance"], 'feedmill: got the unknown command "dance"; feedmill --help lists them\n'],
    [["run", "--wach"], 'feedmill: run: got the unknown option "--wach"; did you mean --watch?\n'],
    [["run", "now"], 'feedmill: run: got "now"; it takes options only: see feedmill help run\n'],
    [
      ["run", "--port", "http"],
      'feedmill: --port: got "http"; give a whole number from 0 (any) to 65535\n',
    ],
  ])("refuses %j in one line, with the remedy", async (args, expected) => {
    expect(await runCli(folder, args)).toEqual({ status: 2, stdout: "", stderr: expected });
  });

  it("says how to get a configuration where there is none", async () => {
    const { status, stderr } = await runCli(folder, ["run"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/feedmill\.yml: there is no such file; write one with feedmill init/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("shows the stack to who asks for it", async () => {
    const { stderr } = await runCli(folder, ["run"], { FEEDMILL_DEBUG: "1" });
    expect(stderr).toMatch(/\n {4}at .*runtime\.ts/);
  });

  it("ends quietly when nobody reads its output any more", async () => {
    const cli = startCli(folder, ["--help"]);
    cli.child.stdout?.destroy();
    expect(await cli.ended()).toBe(0);
    expect(cli.stderr()).toBe("");
  });
});

describe("feedmill init", () => {
  it("writes a configuration that has no problem, and never a second time", async () => {
    const args = ["init", "--title", 'A "quoted": title', "--url", "https://news.example.org/x"];
    expect((await runCli(folder, args)).status).toBe(0);
    const text = await readFile(join(folder, "feedmill.yml"), "utf8");
    expect(parseConfig(text)).toMatchObject({
      kind: "config",
      warnings: [],
      config: {
        site: {
          title: 'A "quoted": title',
          url: "https://news.example.org/x/",
          tag: expect.stringMatching(/^news\.example\.org,\d{4}$/),
        },
      },
    });
    expect(text).toMatch(/^# yaml-language-server: \$schema=file:.*docs\/feedmill\.schema\.json\n/);

    const again = await runCli(folder, args);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("there is one already");
    expect(await readFile(join(folder, "feedmill.yml"), "utf8")).toBe(text);
  });

  it("gives a site without a domain ids that no other site has", async () => {
    await runCli(folder, ["init"]);
    const text = await readFile(join(folder, "feedmill.yml"), "utf8");
    expect(text).toMatch(/\n {2}tag: "[0-9a-f]{10}\.feedmill\.invalid,\d{4}"\n/);
  });

  it("refuses what would not be a good configuration, and writes nothing", async () => {
    const { status, stderr } = await runCli(folder, ["init", "--url", "example"]);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'feedmill: init: --url: got "example"; write an absolute address such as https://news.example.org/\n',
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("feedmill check", () => {
  it("lists the problems, and fails", async () => {
    await writeFile(join(folder, "feedmill.yml"), "site: { titel: x }\nsources: []\n");
    const { status, stdout } = await runCli(folder, ["check"]);
    expect(status).toBe(1);
    expect(stdout).toContain('site.titel: got "x"; no such setting; did you mean title?\n');
    expect(stdout).toMatch(/feedmill\.yml: 5 problems\n$/);
  });

  it("says that a good one is fine", async () => {
    await runCli(folder, ["init"]);
    const { status, stdout } = await runCli(folder, ["check"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/feedmill\.yml: fine; 1 source, 0 warnings\n$/);
  });
});

describe("feedmill run", () => {
  beforeEach(async () => {
    await runCli(folder, ["init"]);
  });

  it("lists all problems of the configuration and touches nothing", async () => {
    await writeFile(join(folder, "feedmill.yml"), "site: { titel: x }\nsources: []\n");
    const { status, stderr } = await runCli(folder, ["run"]);
    expect(status).toBe(2);
    expect(stderr.match(/: got /g)).toHaveLength(5);
    expect(await readdir(folder)).not.toContain(".feedmill");
  });

  it("publishes what lies in the inbox, and writes nothing when run again", async () => {
    await drop("ferry.txt", article);
    const first = await runCli(folder, ["run", "--watch", "--serve", "--once"]);
    expect(first.status).toBe(0);
    expect(first.stdout).toContain("Failures: none");
    expect(first.stdout).toContain(join(folder, ".feedmill", "site"));
    expect(first.stderr).toBe("collecting The desk\nreading articles\npublishing\n");
    const feed = await readFile(join(folder, ".feedmill", "site", "feed.xml"), "utf8");
    expect(feed).toContain("Ferry returns to the upper lake");

    const second = await runCli(folder, ["run"]);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain("Nothing had changed, so nothing was written.");
  });

  it("names the item that failed, publishes its neighbour, and says so by its exit code", async () => {
    await drop("ferry.txt", article);
    await drop("empty.txt", "");
    const { status, stdout } = await runCli(folder, ["run", "--store", "elsewhere"]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/Failures: 1\n {2}desk {2}empty\.txt {2}\S/);
    const feed = await readFile(join(folder, "elsewhere", "site", "feed.xml"), "utf8");
    expect(feed).toContain("Ferry returns to the upper lake");
  });

  it("refuses to watch a bucket", async () => {
    const args = ["run", "--watch", "--store", "s3://a-bucket/prefix"];
    const { status, stderr } = await runCli(folder, args, { AWS_REGION: "eu-west-1" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^feedmill: run: got --watch with a store in a bucket/);
  });

  it("serves, runs again when a file is dropped, and ends cleanly when told to", async () => {
    const cli = startCli(folder, ["run", "--watch", "--serve", "--port", "0"]);
    try {
      const waits = { timeout: 25_000 };
      await expect.poll(() => cli.stdout(), waits).toContain("Ctrl-C ends it.");
      const home = /Open +(http:\S+)/.exec(cli.stdout())?.[1] ?? "";
      expect((await fetch(`${home}feed.xml`)).status).toBe(200);

      await drop("ferry.txt", article);
      const feed = async (): Promise<string> => (await fetch(`${home}feed.json`)).text();
      await expect.poll(feed, waits).toContain("Ferry returns to the upper lake");
      cli.child.kill("SIGTERM");
      expect(await cli.ended()).toBe(0);
    } finally {
      cli.child.kill("SIGKILL");
    }
  });
});
