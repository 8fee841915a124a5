import { lintCatalogue } from "@rukun/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileRuleset, type CompileOptions, type Condition, type Facts, type Rule, type Ruleset } from "../index.js";
import { renderExplanation } from "../render.js";
import { defaultDecorators } from "../operators/default-decorators.js";
import { defaultOperators } from "../operators/default-operators.js";
import { extendedOperators } from "../operators/extended-operators.js";
import { explanationTexts, isWorded } from "./texts.js";

function ruleset(
  rules: readonly (Partial<Rule> & Pick<Rule, "id" | "conditions">)[],
  rest: Partial<Ruleset> = {},
): Ruleset {
  return {
    schemaVersion: 1,
    id: "test",
    version: "1",
    rules: rules.map((rule) => ({ event: { type: "hold" }, ...rule })),
    ...rest,
  };
}

const newcomerLink: Partial<Rule> & Pick<Rule, "id" | "conditions"> = {
  id: "newcomer-link",
  name: "Links from newcomers",
  conditions: {
    all: [
      { fact: "links", operator: "greaterThan", value: 0 },
      {
        any: [
          { fact: "posts", operator: "lessThan", value: 3, name: "hardly known" },
          { fact: "accountAge", operator: "shorterThan", value: "P1D" },
        ],
      },
      { not: { fact: "author", path: "$.roles", operator: "contains", value: "staff" } },
    ],
  },
};

function rendered(
  given: Ruleset,
  facts: Facts,
  { locale = "en", operators, ...options }: CompileOptions & { locale?: string } = {},
): string {
  const all = { ...extendedOperators, ...operators };
  const program = compileRuleset(given, { missingFacts: "unknown", operators: all, ...options });
  return renderExplanation(program.explain(facts), { locale });
}

describe("a rule", () => {
  const facts = { links: 2, posts: 1, accountAge: "P2D", author: { roles: ["member"] } };

  test("that applies is a tree with the values and what decided", () => {
    expect(rendered(ruleset([newcomerLink]), facts)).toBe(
      [
        "newcomer-link (Links from newcomers) applies: hold",
        "  ✓ all of these must be true:",
        "    ✓ links 2 is greater than 0",
        "    ✓ one of these must be true:",
        "      ✓ hardly known: posts 1 is less than 3  ← this decided",
        '      ✗ accountAge "P2D" is not shorter than "P1D"',
        "    ✓ this must not be true:",
        '      ✗ author.roles ["member"] does not contain "staff"',
      ].join("\n"),
    );
  });

  test("is the same tree in Indonesian", () => {
    expect(rendered(ruleset([newcomerLink]), facts, { locale: "id-ID" })).toBe(
      [
        "newcomer-link (Links from newcomers) berlaku: hold",
        "  ✓ semua ini harus benar:",
        "    ✓ links 2 lebih dari 0",
        "    ✓ salah satu dari ini harus benar:",
        "      ✓ hardly known: posts 1 kurang dari 3  ← ini yang menentukan",
        '      ✗ accountAge "P2D" tidak lebih singkat dari "P1D"',
        "    ✓ ini tidak boleh benar:",
        '      ✗ author.roles ["member"] tidak memuat "staff"',
      ].join("\n"),
    );
  });

  test("that does not apply marks what kept it from applying", () => {
    expect(rendered(ruleset([newcomerLink]), { ...facts, links: 0 })).toBe(
      [
        "newcomer-link (Links from newcomers) does not apply",
        "  ✗ all of these must be true:",
        "    ✗ links 0 is not greater than 0  ← this decided",
        "    ✓ one of these must be true:",
        "      ✓ hardly known: posts 1 is less than 3",
        '      ✗ accountAge "P2D" is not shorter than "P1D"',
        "    ✓ this must not be true:",
        '      ✗ author.roles ["member"] does not contain "staff"',
      ].join("\n"),
    );
  });

  test("that cannot be decided says what is missing and what to do", () => {
    expect(rendered(ruleset([newcomerLink]), { links: 1, posts: 5, author: {} })).toBe(
      [
        "newcomer-link (Links from newcomers) cannot be decided",
        "  ? all of these must be true:",
        "    ✓ links 1 is greater than 0",
        "    ? one of these must be true:  ← this decided",
        "      ✗ hardly known: posts 5 is not less than 3",
        '      ? whether accountAge is shorter than "P1D" is unknown, since there is no accountAge  ← this decided',
        "    ✓ this must not be true:",
        '      ✗ author.roles has no value to compare with "staff"',
        "",
        "Missing: accountAge. Give a value to each, or say with onMissing what a condition answers without it.",
      ].join("\n"),
    );
  });

  test("that passed some conditions over says so", () => {
    const conditions = {
      all: [
        { fact: "links", operator: "greaterThan", value: 0, priority: 9 },
        {
          any: [
            { fact: "posts", operator: "lessThan", value: 3 },
            { fact: "days", operator: "lessThan", value: 3 },
          ],
        },
        { fact: "kind", operator: "equal", value: "reply" },
      ],
    };
    expect(rendered(ruleset([{ id: "r", conditions }]), { links: 0 })).toBe(
      [
        "r does not apply",
        "  ✗ all of these must be true:",
        "    ✗ links 0 is not greater than 0  ← this decided",
        "    – further conditions: not looked at",
        '    – whether kind is equal to "reply": not looked at',
      ].join("\n"),
    );
  });

  test("says its mode where it is not enforced", () => {
    const given = ruleset([{ id: "r", mode: "draft", conditions: { all: [] } }]);
    const program = compileRuleset(given);
    const text = (mode: "draft" | "off" | "shadow", locale: string): string =>
      renderExplanation(program.withOverlay({ modes: { r: mode } }).explain({}, { ruleIds: ["r"] }), { locale });
    expect(text("draft", "en")).toBe(
      "r applies: hold (a draft: not evaluated unless asked for)\n  ✓ no conditions, which is always true",
    );
    expect(text("shadow", "id")).toBe(
      "r berlaku: hold (mode bayangan: dicatat, tidak pernah ditindak)\n  ✓ tanpa kondisi, jadi selalu benar",
    );
    expect(text("off", "en").split("\n")[0]).toBe("r applies: hold (off: not evaluated unless asked for)");
    expect(renderExplanation(program.explain({}), { locale: "en" })).toBe(
      "No rule is evaluated: there are none, or all are off or drafts.",
    );
  });
});

test("rules stand one below the other", () => {
  const conditions: Rule["conditions"] = { not: { condition: "gone" } };
  expect(
    rendered(
      ruleset([
        { id: "a", conditions },
        { id: "b", conditions: { any: [] } },
      ]),
      {},
      { allowUndefinedConditions: true },
    ),
  ).toBe(
    [
      "a applies: hold",
      "  ✓ this must not be true:",
      "    ✗ a named condition that there is not, which counts as false",
      "",
      "b applies: hold",
      "  ✓ no conditions, which is always true",
    ].join("\n"),
  );
});

describe("what failed or was missing", () => {
  const conditions: Rule["conditions"] = {
    all: [
      { fact: "toxicity", operator: "greaterThan", value: 0.9, onMissing: "fail" },
      { fact: "posts", operator: "lessThan", value: { fact: "limit" }, onMissing: "pass" },
      { fact: "text", operator: "rhymes", value: "halo" },
    ],
  };
  const options: CompileOptions = {
    operators: {
      rhymes: () => {
        throw new Error("no\nrhyme");
      },
    },
    facts: {
      toxicity: () => {
        throw new Error("no answer");
      },
    },
  };

  test("is said where it happened and once more with what to do", () => {
    expect(rendered(ruleset([{ id: "r", conditions }]), { text: "halo", posts: 1 }, options)).toBe(
      [
        "r does not apply",
        "  ✗ all of these must be true:",
        "    ✗ toxicity is greater than 0.9: taken to be false, since there is no toxicity  ← this decided",
        "    ✓ posts is less than limit: taken to be true, since there is no limit",
        '    ? whether text satisfies rhymes "halo" is unknown, since the comparison failed: no\\u000arhyme',
        "",
        "Missing: limit. Give a value to each, or say with onMissing what a condition answers without it.",
        "The fact toxicity could not be computed: no answer. Mend what computes it, or give its value.",
        "The operator rhymes failed: no\\u000arhyme. Check the types of the values that it compares.",
      ].join("\n"),
    );
  });

  test("is said in Indonesian too", () => {
    expect(rendered(ruleset([{ id: "r", conditions }]), { text: "halo", posts: 1 }, { ...options, locale: "id" })).toBe(
      [
        "r tidak berlaku",
        "  ✗ semua ini harus benar:",
        "    ✗ toxicity lebih dari 0.9: dianggap salah, karena tidak ada toxicity  ← ini yang menentukan",
        "    ✓ posts kurang dari limit: dianggap benar, karena tidak ada limit",
        '    ? tidak diketahui apakah text memenuhi rhymes "halo", karena perbandingannya gagal: no\\u000arhyme',
        "",
        "Tidak ada: limit. Berikan nilainya masing-masing, atau tentukan dengan onMissing jawaban kondisi tanpa nilai itu.",
        "Fakta toxicity tidak dapat dihitung: no answer. Perbaiki yang menghitungnya, atau berikan nilainya.",
        "Operator rhymes gagal: no\\u000arhyme. Periksa jenis nilai yang dibandingkannya.",
      ].join("\n"),
    );
  });
});

describe("text of members", () => {
  const contains: Condition = { fact: "text", operator: "includes", value: "x" };
  const line = (text: unknown): string | undefined =>
    rendered(ruleset([{ id: "r", conditions: { all: [contains] } }]), { text }).split("\n")[2];

  test.each([
    ["a line that looks like one of ours", 'a"\n  ✓ all is well', '"a\\"\\u000a  ✓ all is well"'],
    ["an escape sequence", "\u001b[31mred", '"\\u001b[31mred"'],
    ["letters in the other direction", "abc\u202edef", '"abc\\u202edef"'],
    ["a backslash", "\\u000a", '"\\\\u000a"'],
    ["emoji", "👩‍👩‍👧 halo", '"👩‍👩‍👧 halo"'],
  ])("with %s stays in its line and quotes", (_, text, shown) => {
    expect(line(text)).toBe(`    ✗ text ${shown} does not contain the text "x"`);
  });

  test("is cut where it is long", () => {
    expect(line("a".repeat(1_000_000))).toBe(
      `    ✗ text "${"a".repeat(79)}…" (1000000 characters) does not contain the text "x"`,
    );
    // Forty emoji are eighty units of UTF-16, and none is cut in half.
    expect(line("😀".repeat(41))).toContain(`"${"😀".repeat(41)}"`);
    expect(line("😀".repeat(81))).toContain(`"${"😀".repeat(79)}…"`);
  });

  test("never adds a line or a character that hides, whatever it is and wherever it stands", () => {
    const odd = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n", "\u001b[2J", '"', "\u2028", "\u202e", "\ufeff", "←", "✓"),
    );
    const text = fc.array(odd, { maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, fc.anything(), fc.constantFrom("en", "id"), (id, name, value, locale) => {
        const condition: Condition = { fact: id, operator: `${name}op`, value, name };
        const given = ruleset([{ id, name, conditions: { all: [condition] }, event: { type: name } }]);
        const facts = Object.fromEntries([[id, value]]);
        const shown = rendered(given, facts, { operators: { [`${name}op`]: () => true }, locale });
        for (const one of shown.split("\n"))
          expect(one).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\ufeff]/u);
        expect(shown.split("\n").length).toBeLessThanOrEqual(5);
        expect(shown.length).toBeLessThan(3000);
        expect(rendered(given, facts, { operators: { [`${name}op`]: () => true }, locale })).toBe(shown);
      }),
    );
  });
});

describe("the catalogue", () => {
  test("is complete in every language", () => {
    expect(lintCatalogue(explanationTexts.messages)).toEqual([]);
  });

  test.each(Object.keys({ ...defaultOperators, ...extendedOperators }))("has words for %s", (operator) => {
    expect(isWorded(operator)).toBe(true);
  });

  test("has words for every decorator of json-rules-engine", () => {
    for (const decorator of Object.keys(defaultDecorators)) {
      const conditions: Rule["conditions"] = { all: [{ fact: "a", operator: `${decorator}:in`, value: [[1]] }] };
      expect(rendered(ruleset([{ id: "r", conditions }]), { a: [1] })).not.toContain(`${decorator}:`);
    }
  });
});
