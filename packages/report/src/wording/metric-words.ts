import { formatNullReason, type MetricResult } from "@rukun/core";
import type { KeyFigure } from "../build/key-figures.js";
import { dash, type Phrases } from "./phrases.js";

/** A result's value with its unit, or why there is none. */
export function resultWords(
  { value, unit, reason }: Pick<MetricResult, "value" | "unit" | "reason">,
  phrases: Phrases,
): string {
  if (value !== null) return phrases.value(value, unit);
  return reason === undefined ? dash : formatNullReason(phrases.locale, reason);
}

/** The interval that covers the true value. */
export function intervalWords({ interval, unit }: Pick<MetricResult, "interval" | "unit">, phrases: Phrases): string {
  if (interval === undefined) return dash;
  return phrases.text("figures.interval", {
    low: phrases.value(interval.low, unit),
    high: phrases.value(interval.high, unit),
  });
}

/** A key figure's change since the report before, or nothing where there is none to compare with. */
export function figureChangeWords({ value, previous, unit }: KeyFigure, phrases: Phrases): string | undefined {
  if (value === null || previous === null) return undefined;
  const [now, before] = [phrases.value(value, unit), phrases.value(previous, unit)];
  if (now === before) return phrases.text("figures.same");
  return `${value > previous ? "▲" : "▼"} ${phrases.text("figures.before")}: ${before}`;
}

/** The figure of a key figure, or why there is none. */
export function keyFigureWords({ value, unit, reason }: KeyFigure, phrases: Phrases): string {
  return resultWords({ value, unit, ...(reason === null ? {} : { reason }) }, phrases);
}
