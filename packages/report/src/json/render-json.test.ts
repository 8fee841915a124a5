import { expect, test } from "vitest";
import { buildReport } from "../build/build-report.js";
import { emptyInput, sampleInput } from "../fixture/sample-input.js";
import { renderReportJson } from "./render-json.js";

test.each([sampleInput("kopi"), sampleInput("devtani"), emptyInput()])("the report comes back as it was", (input) => {
  const report = buildReport(input);
  const text = renderReportJson(report);
  expect(JSON.parse(text)).toEqual(report);
  expect(text.endsWith("}\n")).toBe(true);
  expect(renderReportJson(buildReport(input))).toBe(text);
});
