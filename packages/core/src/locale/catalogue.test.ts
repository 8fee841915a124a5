import { describe, expect, test } from "vitest";
import { closestLocale, createCatalogue, lintCatalogue } from "../index.js";
import { coreCatalogue } from "./core-catalogue.js";

test("core's own messages are complete in every language", () => {
  expect(lintCatalogue(coreCatalogue.messages)).toEqual([]);
});

describe("createCatalogue", () => {
  const catalogue = createCatalogue({
    en: { found: "{count, plural, one {# member} other {# members}} found", bold: "<b>{name}</b>" },
    id: { found: "{count, number} anggota ditemukan", bold: "<b>{name}</b>" },
  });

  test.each([
    ["en", 1, "1 member found"],
    ["en-AU", 1200, "1,200 members found"],
    ["id-ID", 1200, "1.200 anggota ditemukan"],
    ["fr", 2, "2 members found"],
    ["not a tag!", 2, "2 members found"],
  ])("in %s, %d reads as its readers write it", (locale, count, text) => {
    expect(catalogue.text(locale, "found", { count })).toBe(text);
  });

  test("tags are text, not markup", () => {
    expect(catalogue.text("en", "bold", { name: "<i>" })).toBe("<b><i></b>");
  });

  test("a key that came past the types is refused", () => {
    // @ts-expect-error no such key
    expect(() => catalogue.text("en", "toString")).toThrow(RangeError);
  });

  test("a key that one language lacks does not compile", () => {
    // @ts-expect-error Indonesian has no "b"
    createCatalogue({ en: { a: "a", b: "b" }, id: { a: "a" } });
  });
});

describe("lintCatalogue", () => {
  const complete = "{count, plural, one {# member} other {# members}} of {group}";

  test.each([
    ["a language that inflects less", "{count, number} anggota {group}", []],
    ["a missing placeholder", "anggota {group}", ["placeholders"]],
    ["a misspelt placeholder", "{jumlah} anggota {group}", ["placeholders"]],
    ["another type", "{count, date} anggota {group}", ["placeholders"]],
    ["a choice for a number", "{count, select, other {anggota}} {group}", ["placeholders"]],
    ["broken ICU", "{count, plural, one {satu}", ["unparsable"]],
    ["no text", "  ", ["empty"]],
  ])("%s", (_, message, problems) => {
    const issues = lintCatalogue({ en: { found: complete }, id: { found: message } });
    expect(issues.map((issue) => issue.problem)).toEqual(problems);
    expect(issues.every((issue) => issue.locale === "id" && issue.key === "found")).toBe(true);
  });

  test("keys that only one language has", () => {
    expect(lintCatalogue({ en: { a: "a" }, id: { b: "b" }, fr: { a: "a" } })).toEqual([
      { locale: "id", key: "a", problem: "missing", detail: "English has this message" },
      { locale: "id", key: "b", problem: "extra", detail: "English has no such message" },
    ]);
  });

  test("placeholders inside a plural's cases count", () => {
    const issues = lintCatalogue({
      en: { a: "{n, plural, one {{name} and # other} other {{name} and # others}}" },
      id: { a: "{n, plural, other {# lainnya}}" },
    });
    expect(issues).toMatchObject([{ problem: "placeholders", detail: "has {n}, English has {n} {name}" }]);
  });

  test("broken English is reported once", () => {
    expect(lintCatalogue({ en: { a: "{" }, id: { a: "{nama}" } }).map((issue) => issue.locale)).toEqual(["en"]);
  });
});

test.each([
  ["id-ID", "id"],
  ["ID", "id"],
  ["zh-Hant-TW", "zh-Hant"],
  ["fr", "en"],
  ["", "en"],
  ["-", "en"],
])("the closest language to %j is %s", (requested, expected) => {
  expect(closestLocale(requested, ["en", "id", "zh-Hant"])).toBe(expected);
});
