import { localDateOf, parseInstant, type Issue, type Registers, type TimeZone } from "@rukun/core";
import type { MetricsErrorCode } from "../errors/messages.js";
import { countRepeated, registersOf } from "./needed-registers.js";

/**
 * What the reader of a register's metrics should know: rows of what happened after the as-of time, which are left
 * out, and rows with the id of a later one. A content slot or a goal in the future is a plan and nothing to report.
 */
export function registerDiagnostics(
  registers: Registers,
  { asOf, timeZone }: { readonly asOf: number; readonly timeZone: TimeZone },
): Issue<MetricsErrorCode>[] {
  const { feedback = [], reviews = [], decisions = [], kpis = [] } = registers;
  const asOfDay = localDateOf(asOf, timeZone);
  const later = {
    kpis: kpis.filter(({ recordedOn }) => recordedOn !== undefined && recordedOn > asOfDay).length,
    feedback: feedback.filter(({ receivedAt }) => parseInstant(receivedAt) > asOf).length,
    reviews: reviews.filter(({ heldOn }) => heldOn > asOfDay).length,
    decisions: decisions.filter(({ decidedOn }) => decidedOn > asOfDay).length,
  };
  const issues: Issue<MetricsErrorCode>[] = [];
  for (const [register, count] of Object.entries(later)) {
    if (count === 0) continue;
    const params = { register, count, asOf: new Date(asOf).toISOString() };
    issues.push({ code: "rows-after-as-of", path: ["registers", register], params });
  }
  for (const [register, rows] of registersOf(registers)) {
    const count = countRepeated(register, rows);
    if (count > 0) issues.push({ code: "repeated-rows", path: ["registers", register], params: { register, count } });
  }
  return issues;
}
