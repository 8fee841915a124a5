import type { Locale } from "@rukun/core";
import type { Session } from "./session.js";
import { startSession } from "./start-session.js";

/** The session in a project's language, unless `--locale` asked for another. */
export function withLocale(session: Session, locale: string | undefined): Session {
  const own = locale === "en" || locale === "id" ? (locale satisfies Locale) : undefined;
  if (session.localeAsked || own === undefined || own === session.locale) return session;
  return startSession(session.terminal, own, { format: session.format, quiet: session.quiet });
}
