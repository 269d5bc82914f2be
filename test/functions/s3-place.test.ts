import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { makeFolder, runCli } from "../support/cli-process.ts";
import { type S3Server, type S3ServerOptions, startS3Server } from "../support/s3-server.ts";

/** `feedmill run` on a bucket that it cannot use: one line that says why, and exit code 2. */

let folder = "";
let remove = async (): Promise<void> => {};
beforeAll(async () => {
  [folder, remove] = await makeFolder();
  await runCli(folder, ["init"]);
});
afterAll(() => remove());

let server: S3Server | undefined;
afterEach(() => server?.[Symbol.asyncDispose]());

const keys = { AWS_ACCESS_KEY_ID: "ida", AWS_SECRET_ACCESS_KEY: "very-secret" };

async function run(
  options: S3ServerOptions,
  env: Readonly<Record<string, string>> = keys,
): Promise<{ readonly status: number | null; readonly stderr: string }> {
  server = await startS3Server(options);
  return await runOn(server.endpoint, env);
}

async function runOn(endpoint: string, env: Readonly<Record<string, string>> = keys) {
  return await runCli(folder, ["run", "--store", "s3://bucket/news"], {
    AWS_ACCESS_KEY_ID: "",
    AWS_SECRET_ACCESS_KEY: "",
    AWS_SESSION_TOKEN: "",
    AWS_PROFILE: "",
    AWS_CONFIG_FILE: `${folder}/none`,
    AWS_SHARED_CREDENTIALS_FILE: `${folder}/none`,
    AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "",
    AWS_CONTAINER_CREDENTIALS_FULL_URI: "",
    AWS_EC2_METADATA_DISABLED: "true",
    ...env,
    FEEDMILL_S3_ENDPOINT: endpoint,
  });
}

describe("feedmill run on a bucket", () => {
  it("works where the endpoint knows conditions", async () => {
    expect(await run({ bucket: "bucket" })).toMatchObject({ status: 0 });
  });

  it.each<[what: string, options: S3ServerOptions, words: RegExp]>([
    ["reads over conditions", { ignores: ["if-none-match"] }, /FEEDMILL_S3_ENDPOINT: got "http:/],
    ["has no such bucket", { bucket: "another" }, /s3:\/\/bucket\/news.*make the bucket/],
    ["denies", { fault: () => "denied" }, /s3:\/\/bucket\/news.*s3:PutObject/],
  ])("ends before any work where the endpoint %s", async (_what, options, words) => {
    const { status, stderr } = await run(options);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(words),
    });
    expect(stderr).not.toContain("very-secret");
    expect(server?.requests.filter(({ key }) => key !== "news/config/probe")).toEqual([]);
  });

  it("says that there are no credentials", async () => {
    const { status, stderr } = await run({}, {});
    expect(status).toBe(2);
    expect(stderr).toMatch(/s3:\/\/bucket\/news.*no credentials were found: sign in/);
  });

  it.each([
    ["http://127.0.0.1:1", /not reached: look at its address/],
    ["no-address", /FEEDMILL_S3_ENDPOINT.*https:/],
  ])("says that the endpoint %s does not answer", async (endpoint, words) => {
    const { status, stderr } = await runOn(endpoint);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(words),
    });
  });
});
