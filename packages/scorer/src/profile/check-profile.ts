import type { Issue, Path } from "@rukun/core";
import type { ScoringProfile } from "../profiles/scoring-profile.js";
import type { Rubric } from "../rubric/rubric.js";
import { suggestion } from "../text/suggestion.js";
import type { ProfileIssueCode } from "./profile-issue-code.js";

type ProfileIssue = Issue<ProfileIssueCode>;

/**
 * What is wrong with what a profile says about its rubric: another rubric, ids that the rubric does not have.
 *
 * @param profile - a profile, or what was meant as one: what cannot be read is left to the schema
 */
export function checkProfile(
  profile: unknown,
  { rubric, profiles }: { readonly rubric: Rubric; readonly profiles: readonly ScoringProfile[] },
): ProfileIssue[] {
  const given = fieldsOf(profile);
  const mismatch = checkRubricReference(fieldsOf(given["rubric"]), rubric);
  // Ids of another rubric are unknown here because of that, not one by one.
  if (mismatch !== null) return [mismatch];
  const criteria = rubric.criteria.map(({ id }) => id);
  const metrics = Object.keys(rubric.metrics);
  const profileIds = profiles.map(({ id }) => id);
  const named: readonly unknown[] = Array.isArray(given["profiles"]) ? given["profiles"] : [];
  return [
    ...named.flatMap((id, index) =>
      typeof id === "string"
        ? checkId(id, { known: profileIds, code: "unknown-profile", path: ["profiles", index] })
        : [],
    ),
    ...Object.keys(fieldsOf(given["answers"])).flatMap((id) =>
      checkId(id, { known: criteria, code: "unknown-criterion", path: ["answers", id] }),
    ),
    ...Object.keys(fieldsOf(given["metrics"])).flatMap((id) =>
      checkId(id, { known: metrics, code: "unknown-metric", path: ["metrics", id] }),
    ),
  ];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** A profile fits a rubric of the same major version that is not older than the one it was written for. */
function checkRubricReference({ id, version }: Readonly<Record<string, unknown>>, rubric: Rubric): ProfileIssue | null {
  if (typeof id === "string" && id !== rubric.id) {
    return { code: "unknown-rubric", path: ["rubric", "id"], params: { id, expected: rubric.id } };
  }
  if (typeof version !== "string") return null;
  const [wanted, given] = [versionNumbers(version), versionNumbers(rubric.version)];
  if (wanted !== null && given !== null && wanted[0] === given[0] && compareVersions(wanted, given) <= 0) return null;
  return { code: "unknown-rubric-version", path: ["rubric", "version"], params: { version, expected: rubric.version } };
}

function versionNumbers(version: string): readonly number[] | null {
  return /^\d{1,9}\.\d{1,9}\.\d{1,9}$/.test(version) ? version.split(".").map(Number) : null;
}

function compareVersions(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, position) => part !== b[position]);
  return (a[index] ?? 0) - (b[index] ?? 0);
}

function checkId(
  id: string,
  { known, code, path }: { readonly known: readonly string[]; readonly code: ProfileIssueCode; readonly path: Path },
): ProfileIssue[] {
  return known.includes(id) ? [] : [{ code, path, params: { id, ...suggestion(id, known) } }];
}
