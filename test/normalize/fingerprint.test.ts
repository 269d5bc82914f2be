import { expect, test } from "vitest";
import { fingerprint } from "../../lib/normalize/fingerprint.ts";

const TEXT = Array.from({ length: 300 }, (_, at) => `word${at * 7919}`).join(" ");

function distance(a: string, b: string): number {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) count += Number(bits & 1n);
  return count;
}

test("spelling that no reader sees changes nothing", () => {
  expect(fingerprint("Bridge  Reopens", "Ｔhe café\n\nis open")).toEqual(
    fingerprint("bridge reopens", "the cafe\u0301 is OPEN"),
  );
});

test("other words are other content", () => {
  expect(fingerprint("a", "b c").content).not.toBe(fingerprint("a", "b d").content);
});

test("near texts are near and far texts are far", () => {
  const { simhash } = fingerprint("Bridge", TEXT);
  expect(simhash).toMatch(/^[0-9a-f]{16}$/);
  expect(distance(simhash, fingerprint("Bridge", `${TEXT} and two`).simhash)).toBeLessThan(6);
  const far = fingerprint("Ferry", TEXT.replaceAll("word", "other")).simhash;
  expect(distance(simhash, far)).toBeGreaterThan(16);
});

test("scripts without spaces are near and far as well", () => {
  const text = "市議会は新しい橋の建設を来年の春に始めると発表したと地元の新聞が伝えた";
  const near = fingerprint(null, `${text}。`).simhash;
  expect(distance(fingerprint(null, text).simhash, near)).toBe(0);
  const far = fingerprint(
    null,
    "図書館は土曜日も開館し多くの子供たちが本を借りに訪れている",
  ).simhash;
  expect(distance(near, far)).toBeGreaterThan(10);
});

test("no words have a fingerprint too", () => {
  expect(fingerprint(null, "").simhash).toBe("0000000000000000");
});
