import type { Terminal } from "./terminal.js";

/** Ends the process quietly when the reader of a pipe has had enough, as in `rukun import … | head`. */
export function endOnClosedPipe(terminal: Terminal): void {
  for (const stream of [terminal.stdout, terminal.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
  }
}
