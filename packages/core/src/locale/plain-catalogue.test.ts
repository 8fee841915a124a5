import { expect, test } from "vitest";
import { createPlainCatalogue } from "../index.js";

const catalogue = createPlainCatalogue({
  en: { greeting: "hello {name}, {name}!", rest: "{count} left of {__proto__}" },
  id: { greeting: "halo {name}, {name}!", rest: "tersisa {count} dari {__proto__}" },
});

test("fills every place, in the closest language", () => {
  expect(catalogue.text("id-ID", "greeting", { name: "Siti" })).toBe("halo Siti, Siti!");
  expect(catalogue.text("fr", "greeting", { name: "$& {name}" })).toBe("hello $& {name}, $& {name}!");
});

test("leaves a place without a value as it is", () => {
  expect(catalogue.text("en", "rest", { count: 0 })).toBe("0 left of {__proto__}");
});

test("refuses a key that is not there", () => {
  expect(() => catalogue.text("en", "toString" as "rest")).toThrow(RangeError);
});
