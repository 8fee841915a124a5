import type { CommonOptions } from "../session/start-session.js";
import type { Session } from "../session/session.js";

/** What a command needs to declare its arguments and options, and to start. */
export interface Declaration {
  /** A sentence of the help. */
  readonly text: Session["text"];
  /** Starts the session of a run; options given before the command's name count unless repeated after it. */
  readonly start: (options: CommonOptions) => Session;
}
