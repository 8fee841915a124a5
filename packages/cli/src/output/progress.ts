import type { Session } from "../session/session.js";

/** A line on the terminal that says how far a command has come, and leaves no trace. */
export interface Progress {
  /** Shows a text in place of the one before; not more often than eyes can follow. */
  show(text: () => string): void;
  /** Clears the line. */
  end(): void;
}

// Ten times a second: smooth to the eye, nothing to the processor.
const millisecondsBetween = 100;

/** Shows progress on standard error, if that is a terminal and the session is neither quiet nor speaking JSON. */
export function startProgress(session: Session): Progress {
  const { stderr, now } = session.terminal;
  if (stderr.isTTY !== true || session.quiet || session.format === "json") return { show: () => {}, end: () => {} };
  let last = Number.NEGATIVE_INFINITY;
  return {
    show: (text) => {
      const moment = now();
      if (moment - last < millisecondsBetween) return;
      last = moment;
      const width = (stderr.columns ?? 80) - 1;
      // Carriage return and "erase line" (ECMA-48), so that a shorter text leaves nothing of a longer one.
      stderr.write(`\r\u001b[2K${text().slice(0, width)}`);
    },
    end: () => {
      if (last !== Number.NEGATIVE_INFINITY) stderr.write("\r\u001b[2K");
    },
  };
}
