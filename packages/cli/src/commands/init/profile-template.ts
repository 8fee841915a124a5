import type { Community, LocalDate, Locale } from "@rukun/core";
import { localize, type Criterion, type Rubric } from "@rukun/scorer";
import { comment } from "../../output/comment.js";
import type { Session } from "../../session/session.js";

/** What a new profile is about. */
interface NewProfile {
  readonly community: Pick<Community, "id" | "name">;
  readonly today: LocalDate;
  readonly rubric: Rubric;
  readonly locale: Locale;
}

/**
 * A strategy profile in YAML with every question of the rubric, none answered: it can be scored as it stands, and
 * says at each place what to write there.
 */
export function profileTemplate(profile: NewProfile, session: Pick<Session, "text">): string {
  const { community, today, rubric, locale } = profile;
  const answers = rubric.answerSets.adoption.flatMap((step) =>
    comment(`  ${step.id}: ${localize(step.title, locale)}. ${localize(step.description, locale)}`),
  );
  return [
    ...comment(session.text("init.profile.header")),
    "#",
    ...answers,
    "",
    "schemaVersion: 1",
    `id: ${JSON.stringify(community.id)}`,
    `name: ${JSON.stringify(community.name)}`,
    ...comment(session.text("init.profile.as-of")),
    `asOf: ${today}`,
    `rubric: { id: ${rubric.id}, version: ${rubric.version} }`,
    ...comment(session.text("init.profile.profiles")),
    "# profiles: [small, chat]",
    "",
    "answers:",
    ...rubric.levels.flatMap((level) => questionsOf(level.id, profile, session)),
    "",
    ...comment(session.text("init.profile.metrics")),
    "metrics: {}",
    ...metricsOf(profile, session),
    "",
  ].join("\n");
}

function questionsOf(levelId: string, profile: NewProfile, session: Pick<Session, "text">): string[] {
  const { rubric, locale } = profile;
  const level = rubric.levels.find((candidate) => candidate.id === levelId);
  const asked = rubric.criteria.filter((criterion) => criterion.level === levelId && criterion.kind !== "measured");
  if (level === undefined || asked.length === 0) return [];
  const title = `${session.text("init.profile.level", { level: level.ordinal })}: ${localize(level.title, locale)}`;
  return [
    "",
    ...comment(`── ${title} ──`, "  "),
    ...asked.flatMap((criterion) => question(criterion, locale, session)),
  ];
}

function question(criterion: Criterion, locale: Locale, session: Pick<Session, "text">): string[] {
  const needed = criterion.requirement === "must" ? ` ${session.text("init.profile.must")}` : "";
  return [
    "",
    ...comment(`${localize(criterion.question, locale)}${needed}`, "  "),
    ...comment(localize(criterion.evidenceHint, locale), "  "),
    ...(criterion.naAllowed ? comment(session.text("init.profile.not-applicable"), "  ") : []),
    `  ${criterion.id}: {}`,
  ];
}

function metricsOf({ rubric, locale }: NewProfile, session: Pick<Session, "text">): string[] {
  return Object.entries(rubric.metrics).flatMap(([id, metric]) => [
    "#",
    ...comment(`${localize(metric.title, locale)}. ${localize(metric.howToRecord, locale)}`),
    `#   ${id}: { value: …, n: …, source: manual, periodEnd: … }  # ${session.text("init.profile.unit", { unit: metric.unit })}`,
  ]);
}
