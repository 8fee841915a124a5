import type { Issue, Path, StrategyProfile } from "@rukun/core";
import type { ScoringProfile } from "../profiles/scoring-profile.js";
import type { Rubric } from "../rubric/rubric.js";
import { suggestion } from "../text/suggestion.js";
import type { ProfileIssueCode } from "./profile-issue-code.js";

type ProfileIssue = Issue<ProfileIssueCode>;

/** What is wrong with what a profile says about its rubric: another rubric, ids that the rubric does not have. */
export function checkProfile(
  profile: StrategyProfile,
  { rubric, profiles }: { readonly rubric: Rubric; readonly profiles: readonly ScoringProfile[] },
): ProfileIssue[] {
  const mismatch = checkRubricReference(profile.rubric, rubric);
  // Ids of another rubric are unknown here because of that, not one by one.
  if (mismatch !== null) return [mismatch];
  const criteria = rubric.criteria.map(({ id }) => id);
  const metrics = Object.keys(rubric.metrics);
  const profileIds = profiles.map(({ id }) => id);
  return [
    ...(profile.profiles ?? []).flatMap((id, index) =>
      checkId(id, { known: profileIds, code: "unknown-profile", path: ["profiles", index] }),
    ),
    ...Object.keys(profile.answers).flatMap((id) =>
      checkId(id, { known: criteria, code: "unknown-criterion", path: ["answers", id] }),
    ),
    ...Object.keys(profile.metrics).flatMap((id) =>
      checkId(id, { known: metrics, code: "unknown-metric", path: ["metrics", id] }),
    ),
  ];
}

/** A profile fits a rubric of the same major version that is not older than the one it was written for. */
function checkRubricReference(reference: StrategyProfile["rubric"], rubric: Rubric): ProfileIssue | null {
  if (reference.id !== rubric.id) {
    return { code: "unknown-rubric", path: ["rubric", "id"], params: { id: reference.id, expected: rubric.id } };
  }
  const [wanted, given] = [versionNumbers(reference.version), versionNumbers(rubric.version)];
  if (wanted !== null && given !== null && wanted[0] === given[0] && compareVersions(wanted, given) <= 0) return null;
  const params = { version: reference.version, expected: rubric.version };
  return { code: "unknown-rubric-version", path: ["rubric", "version"], params };
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
