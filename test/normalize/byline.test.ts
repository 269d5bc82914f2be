import fc from "fast-check";
import { expect, test } from "vitest";
import { parseByline } from "../../lib/normalize/byline.ts";

const names = (line: string) => parseByline(line)?.authors.map(({ name }) => name);

test.each([
  ["By Ann Lee", ["Ann Lee"]],
  ["BY FENWICK ALABASTER", ["Fenwick Alabaster"]],
  ["By: Ann Lee", ["Ann Lee"]],
  ["Words by Ann Lee", ["Ann Lee"]],
  ["By Ann Lee, Bob Ray & Cy Day", ["Ann Lee", "Bob Ray", "Cy Day"]],
  ["By Ann Lee in Port Ellery and Bob Ray in Lagos", ["Ann Lee", "Bob Ray"]],
  ["By Ann Lee for the Harbour Courier", ["Ann Lee"]],
  ["By Ann Lee, ann.lee@courier.example", ["Ann Lee"]],
  ["By Sinéad O’Brien and Jean-Luc d’Arcy", ["Sinéad O’Brien", "Jean-Luc d’Arcy"]],
  ["By Ann Lee (Northern Wire)", ["Ann Lee"]],
  ["BY SINÉAD O’BRIEN AND J. B. DAY", ["Sinéad O’Brien", "J. B. Day"]],
  ["By Ngũgĩ wa Thiong’o", ["Ngũgĩ wa Thiong’o"]],
  ["By Ludwig van der Berg", ["Ludwig van der Berg"]],
  ["By Dr. Ann Lee Jr.", ["Dr. Ann Lee Jr."]],
  ["Von Anna Müller und Jörg Weiß", ["Anna Müller", "Jörg Weiß"]],
  ["Par Élise Dubois", ["Élise Dubois"]],
  ["Por Ana de la Cruz y Luis Pérez", ["Ana de la Cruz", "Luis Pérez"]],
  ["Автор: Ирина Соколова", ["Ирина Соколова"]],
  ["文：山田太郎", ["山田太郎"]],
])("%s names %j", (line, expected) => {
  expect(names(line)).toEqual(expected);
  expect(parseByline(line)?.byline).toBe(line);
});

test("a newsroom, an agency or a lone word is a byline without a person", () => {
  for (const line of ["By Staff", "By Reuters", "By the Editorial Board", "By Northern Wire"]) {
    expect(parseByline(line)).toEqual({ byline: line, authors: [] });
  }
  expect(names("By Ann Lee, Harbour Courier")).toEqual(["Ann Lee"]);
});

test("a role goes with the person before it, in the plural with all of them", () => {
  expect(parseByline("By Ann Lee and Bob Ray, Health Correspondent")?.authors).toEqual([
    { name: "Ann Lee" },
    { name: "Bob Ray", role: "Health Correspondent" },
  ]);
  expect(parseByline("By Ann Lee and Bob Ray, science reporters")?.authors).toEqual([
    { name: "Ann Lee", role: "science reporters" },
    { name: "Bob Ray", role: "science reporters" },
  ]);
});

test.each([
  "By Friday afternoon the council had agreed.",
  "By 2030, half of the fleet will be electric",
  "Von der Leyen stritt mit dem Rat",
  "Por qué el río baja",
  "By and large they agreed",
  "Ann Lee",
  "By",
  "",
])("%j is no byline", (line) => {
  expect(parseByline(line)).toBeUndefined();
});

test("no line makes it throw", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (line) => void parseByline(`By ${line}`)));
});
