import { dayFromDate, type LocalDate, type NotApplicable } from "@rukun/core";
import type { Criterion } from "../rubric/criterion.js";

/** Why a claim of not applicable is rejected. */
export const rejections = ["not-allowed", "reason-too-short", "expired"] as const;

/** One of {@link rejections}. */
export type Rejection = (typeof rejections)[number];

/**
 * Why a claim of not applicable does not hold, or `null` when it does. It holds where the rubric allows it, with a
 * reason of enough characters, to the end of its last day.
 */
export function rejectionOf(
  claim: NotApplicable,
  {
    criterion,
    asOf,
    minLength,
  }: { readonly criterion: Criterion; readonly asOf: LocalDate; readonly minLength: number },
): Rejection | null {
  if (!criterion.naAllowed) return "not-allowed";
  // Code points, so that the bar is the same in every script; padding does not count.
  if (Array.from(claim.reason.trim()).length < minLength) return "reason-too-short";
  if (claim.until !== undefined && dayFromDate(claim.until) < dayFromDate(asOf)) return "expired";
  return null;
}
