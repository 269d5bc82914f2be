import { expect, test } from "vitest";
import { detectLanguage } from "../../lib/normalize/language.ts";

test.each([
  ["en", "The town council decided last night to close the old bridge to private cars."],
  ["de", "Der Gemeinderat beschloss gestern Abend, die alte Brücke für Autos zu sperren."],
  ["fr", "Le conseil municipal a décidé hier soir de fermer le vieux pont aux voitures."],
  ["es", "El ayuntamiento decidió anoche cerrar el puente viejo a los coches particulares."],

  ["ru", "Городской совет вчера вечером решил закрыть старый мост для частных машин."],
  ["uk", "Міська рада вчора ввечері вирішила закрити старий міст для приватних автомобілів."],
  ["el", "Το δημοτικό συμβούλιο αποφάσισε χθες το βράδυ να κλείσει την παλιά γέφυρα."],
  ["ja", "町議会は昨夜、古い橋を自家用車に対して閉鎖することを決めた。"],
  [
    "ko",
    "시의회는 어제 저녁 오래된 다리를 자동차에 대해 폐쇄하기로 결정했다. 주민들은 이 결정을 환영했다.",
  ],
])("tells %s from one sentence", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test("too little text has no language", () => {
  for (const text of ["", "Bridge closed", "12 345 678 — 90 + 12 = ?".repeat(20)]) {
    expect(detectLanguage(text)).toBeNull();
  }
});

test("a table of names and figures has no language, rather than that of its names", () => {
  const results = `Adelboden 2 Kungsbacka 0, Castelnuovo 1 Ribeirão 1, Järvenkylä 3 Sint-Anna 2
Scorers: Luca Bernasconi 12, Tuomas Järvinen 40, João Ribeiro 71, Anneke de Wit 80, Jonas Lind 88`;
  expect(detectLanguage(results)).toBeNull();
  expect(detectLanguage("BRIDGE CLOSED AFTER FLOOD IN NORTHERN DISTRICT OF RIBEIRÃO")).toBeNull();
});

test("names of a country do not make a text its language", () => {
  const text = `Interior ministers Marcin Kierski-Zalas and Vladislav Kondratas said in Augustów that
the crossings would stay shut. One balloon came down in Marijampolė, according to LRT. Gabrielius
Landauskas, a former minister, and Sviatlana Tsybul of Białowieża spoke of rubbish.`;
  expect(detectLanguage(text)).toBe("en");
  const polish = `Ministrowie powiedzieli, że granica pozostanie zamknięta. Film „The Lord of the Rings”
pokazano we wtorek w kinie, które otwarto w zeszłym roku w centrum miasta.
Organizatorzy zapowiadają kolejne seanse, na które bilety można już kupować w kasie i przez internet.`;
  expect(detectLanguage(polish)).toBe("pl");
});
