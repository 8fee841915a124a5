import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  createCatalogue,
  parseJson,
  RukunError,
  safely,
  type Catalogue,
  type Issue,
  type Issues,
  type SafeParseResult,
} from "../index.js";

type ShopErrorCode = "sold-out" | "closed";
const catalogue: Catalogue<ShopErrorCode> = createCatalogue({
  en: { "sold-out": "{item} is sold out; choose another", closed: "the shop is closed; come back tomorrow" },
  id: { "sold-out": "{item} habis; pilih yang lain", closed: "toko tutup; kembali lagi besok" },
});
class ShopError extends RukunError<ShopErrorCode> {
  override readonly name = "ShopError";
  constructor(issues: Issues<ShopErrorCode>, options?: ErrorOptions) {
    super(issues, catalogue, options);
  }
}
class BankError extends RukunError<"closed"> {
  override readonly name = "BankError";
}

function soldOut(item: string, rest: Partial<Issue<ShopErrorCode>> = {}): Issue<ShopErrorCode> {
  return { code: "sold-out", path: ["cart", 0], params: { item }, ...rest };
}

describe("one line an issue", () => {
  test("says where, what is wrong, what to do and the code, in either language", () => {
    const error = new ShopError([
      soldOut("Kopi", { file: "order.json", line: 3 }),
      { code: "closed", path: [], params: {} },
    ]);
    expect(error.describe("en")).toEqual([
      "order.json:3 cart[0]: Kopi is sold out; choose another [sold-out]",
      "the shop is closed; come back tomorrow [closed]",
    ]);
    expect(error.describe("id-ID")[0]).toBe("order.json:3 cart[0]: Kopi habis; pilih yang lain [sold-out]");
    expect(error.message).toBe(error.describe("en").join("\n"));
    expect(error.code).toBe("sold-out");
  });

  test("a line of ten megabytes stays short", () => {
    const error = new ShopError([soldOut("x".repeat(10_000_000), { path: ["y".repeat(1_000_000), "z"] })]);
    expect(error.message.length).toBeLessThan(300);
    expect(JSON.stringify(error.issues).length).toBeLessThan(400);
  });

  test("a message lists ten of many issues, describe all", () => {
    const error = new ShopError([soldOut("first"), ...Array.from({ length: 24 }, () => soldOut("next"))]);
    expect(error.message.split("\n")).toHaveLength(11);
    expect(error.message).toMatch(/and 15 more$/);
    expect(error.describe("en")).toHaveLength(25);
  });

  test.each([
    ["an escape sequence", "a\u001b[31mb", "a\\u001b[31mb"],
    ["a line break", "a\r\nb", "a\\u000d\\u000ab"],
    ["an override of direction", "a\u202eb", "a\\u202eb"],
    ["an Arabic letter mark", "a\u061cb", "a\\u061cb"],
    ["a byte order mark", "\ufeffa", "\\ufeffa"],
    ["half a surrogate pair", "a\ud83d", "a\\ud83d"],
  ])("shows %s", (_, item, shown) => {
    expect(new ShopError([soldOut(item)]).message).toContain(`${shown} is sold out`);
  });

  test("whatever is in it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        fc.string({ unit: "binary" }),
        (item, key, file) => {
          const [line] = new ShopError([soldOut(item, { path: [key], file })]).describe("en");
          expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u);
        },
      ),
    );
  });

  test("emoji and Indonesian names are left alone", () => {
    expect(new ShopError([soldOut("Siti Nurhaliza 👩‍👩‍👧")]).message).toContain("Siti Nurhaliza 👩‍👩‍👧 is");
  });
});

describe("at", () => {
  test("adds file and line to issues that have none, and stays the same error", () => {
    const error = new ShopError([soldOut("Kopi"), soldOut("Teh", { file: "tea.json", line: 9 })]);
    const located = error.at("order.ndjson", 3);
    expectTypeOf(located).toEqualTypeOf<ShopError>();
    expect(located).toBe(error);
    expect(located).toBeInstanceOf(ShopError);
    expect(located.name).toBe("ShopError");
    expect(located.describe("en")).toEqual([
      "order.ndjson:3 cart[0]: Kopi is sold out; choose another [sold-out]",
      "tea.json:9 cart[0]: Teh is sold out; choose another [sold-out]",
    ]);
    expect(located.message).toContain("order.ndjson:3");
    expect(located.stack).toContain("order.ndjson:3 cart[0]");
    expect(located.stack).toContain("rukun-error.test.ts");
  });

  test("keeps the line that is known when only the file is added", () => {
    expect(new ShopError([soldOut("Kopi", { line: 7 })]).at("a.json").message).toMatch(/^a\.json:7 /);
    expect(new ShopError([soldOut("Kopi", { line: 7 })]).message).toMatch(/^line 7 cart/);
  });

  test("asks for the line of each issue by its path, where one file holds them all", () => {
    const error = new ShopError([soldOut("Kopi"), { ...soldOut("Teh"), path: ["gift"] }]);
    const located = error.at("order.json", (path) => (path[0] === "cart" ? 2 : undefined));
    expect(located.describe("en").map((line) => line.slice(0, 20))).toEqual([
      expect.stringMatching(/^order\.json:2 cart/),
      expect.stringMatching(/^order\.json gift/),
    ]);
  });
});

describe("isInstance", () => {
  const shop = new ShopError([soldOut("Kopi")]);
  const bank = new BankError([{ code: "closed", path: [], params: {} }], catalogue);

  test("knows every Rukun error from other values", () => {
    expect([shop, bank].every((error) => RukunError.isInstance(error))).toBe(true);
    expect([new Error("no"), null, undefined, "x", {}].some((value) => RukunError.isInstance(value))).toBe(false);
  });

  test("asked of a class, knows its own", () => {
    expect(ShopError.isInstance(shop)).toBe(true);
    expect(ShopError.isInstance(bank)).toBe(false);
    const value: unknown = shop;
    if (ShopError.isInstance(value)) expectTypeOf(value).toEqualTypeOf<ShopError>();
  });

  test("knows the error of another copy of the package", () => {
    const foreign = Object.assign(new Error("x"), { name: "ShopError", [Symbol.for("rukun.error")]: true });
    expect(RukunError.isInstance(foreign)).toBe(true);
    expect(ShopError.isInstance(foreign)).toBe(true);
    expect(BankError.isInstance(foreign)).toBe(false);
  });
});

test("a code without a message does not compile", () => {
  const incomplete = createCatalogue({ en: { closed: "closed" }, id: { closed: "tutup" } });
  // @ts-expect-error "sold-out" has no message
  const assigned: Catalogue<ShopErrorCode> = incomplete;
  expect(assigned).toBe(incomplete);
});

test("safely returns a Rukun error and lets a fault of the program through", () => {
  const result = safely(() => parseJson("{"));
  expectTypeOf(result).toEqualTypeOf<SafeParseResult<unknown>>();
  expect(result).toMatchObject({ success: false, error: { code: "invalid-json" } });
  expect(safely(() => 1)).toEqual({ success: true, data: 1 });
  expect(() => safely(() => new Date(Number.NaN).toISOString())).toThrow(RangeError);
});
