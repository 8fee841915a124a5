import type { RukunError } from "@rukun/core";
import type { Session } from "../session/session.js";

// Enough to see what kind of thing is wrong; a million bad lines are a count.
const shownAtMost = 10;

/** Says what was left out and counts the rest. */
export interface SkipReporter {
  /** Takes what is wrong with one record. */
  readonly skip: (error: RukunError) => void;
  /** How many records were left out. */
  readonly count: () => number;
  /** Says how many records were left out, if any, and why. */
  summarize(): void;
}

/** Reports records that are left out on standard error: the first ones each, then all of them in one line. */
export function createSkipReporter(session: Session): SkipReporter {
  const byCode = new Map<string, number>();
  let count = 0;
  return {
    count: () => count,
    skip: (error) => {
      count += 1;
      byCode.set(error.code, (byCode.get(error.code) ?? 0) + 1);
      if (count <= shownAtMost) session.warnAbout(error);
    },
    summarize: () => {
      if (count === 0) return;
      const codes = [...byCode].map(([code, times]) => `${code} ${times}`).join(", ");
      session.warn("reading.skipped", { count, codes });
    },
  };
}
