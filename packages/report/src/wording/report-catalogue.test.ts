import { lintCatalogue } from "@rukun/core";
import { expect, test } from "vitest";
import { reportCatalogue } from "./report-catalogue.js";

test("English and Indonesian are complete and ask for the same values", () => {
  expect(lintCatalogue(reportCatalogue.messages)).toEqual([]);
});
