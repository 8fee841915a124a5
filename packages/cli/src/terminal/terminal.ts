/** Where a command writes: a stream that may be a terminal. */
export interface TerminalStream extends NodeJS.WritableStream {
  /** Whether somebody is looking. */
  readonly isTTY?: boolean;
  /** Its width in characters. */
  readonly columns?: number;
}

/** Everything of the outside world that a command sees: passed in, so that a command is a function of its inputs. */
export interface Terminal {
  /** Results. */
  readonly stdout: TerminalStream;
  /** Progress, notes, warnings and errors. */
  readonly stderr: TerminalStream;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** Environment variables: `LC_ALL`, `LC_MESSAGES`, `LANG`, `NO_COLOR`, `FORCE_COLOR`, `RUKUN_DEBUG`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * The current time in epoch milliseconds: dates new project files, paces the progress line, tells that an activity is
   * dated after today; enters no result.
   */
  readonly now: () => number;
  /** The IANA time zone of the machine: what a new project starts with. */
  readonly timeZone: string;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  return {
    stdout: process.stdout,
    stderr: process.stderr,
    folder: process.cwd(),
    environment: process.env,
    now: Date.now,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}
