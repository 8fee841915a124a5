import { lintCatalogue, RukunError } from "@rukun/core";
import { expect, test } from "vitest";
import { buildAutomaton, TextError } from "../automaton.js";
import { messages } from "./messages.js";

test("has every message in both languages", () => {
  expect(lintCatalogue(messages.messages)).toEqual([]);
});

test("says which pattern is wrong and what to do, in both languages", () => {
  let error: unknown;
  try {
    buildAutomaton(["slot", "", 7 as unknown as string]);
  } catch (thrown) {
    error = thrown;
  }
  if (!TextError.isInstance(error)) throw new Error("another error or none");
  expect(RukunError.isInstance(error)).toBe(true);
  expect(error.describe("en")).toEqual([
    "[1]: the pattern is empty and would occur everywhere; remove it or say what to look for [empty-pattern]",
    "[2]: this is number, not text; give a string [not-text]",
  ]);
  expect(error.describe("id")).toEqual([
    "[1]: pola kosong akan ditemukan di mana saja; hapus atau tulis apa yang dicari [empty-pattern]",
    "[2]: ini number, bukan teks; berikan string [not-text]",
  ]);
});
