import type { Issue, Path } from "@rukun/core";
import type { Localized } from "./localized.js";
import type { Rubric } from "./rubric.js";
import type { RubricIssueCode } from "./rubric-issue-code.js";

/** The texts that lack one of the languages that the rubric declares. */
export function missingTranslations(rubric: Rubric): Issue<RubricIssueCode>[] {
  return textsOf(rubric).flatMap(([path, text]) =>
    rubric.locales
      .filter((locale) => !Object.hasOwn(text, locale))
      .map((locale) => ({ code: "missing-translation", path, params: { locale } }) as const),
  );
}

function textsOf(rubric: Rubric): readonly (readonly [Path, Localized])[] {
  const pick = <Part extends object, Key extends keyof Part & string>(part: Part, path: Path, keys: readonly Key[]) =>
    keys.map((key) => [[...path, key], part[key] as Localized] as const);
  return [
    ...pick(rubric, [], ["title", "description"]),
    ...rubric.answerSets.adoption.flatMap((step, index) =>
      pick(step, ["answerSets", "adoption", index], ["title", "description"]),
    ),
    ...rubric.levels.flatMap((level, index) => pick(level, ["levels", index], ["title", "description"])),
    ...rubric.competencies.flatMap((competency, index) => pick(competency, ["competencies", index], ["title"])),
    ...Object.entries(rubric.metrics).flatMap(([id, metric]) =>
      pick(metric, ["metrics", id], ["title", "definition", "howToRecord"]),
    ),
    ...rubric.criteria.flatMap((criterion, index) =>
      pick(criterion, ["criteria", index], ["title", "question", "why", "fix", "evidenceHint"]),
    ),
  ];
}
