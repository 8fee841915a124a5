import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { dateFromDay } from "@rukun/core";
import { defaultRubric } from "@rukun/scorer";
import { CommandError, type CommandIssue } from "../../errors/command-error.js";
import { jsonText } from "../../output/json-text.js";
import { writeFile } from "../../output/write-file.js";
import { projectFileNames } from "../../project/find-project-file.js";
import type { Session } from "../../session/session.js";
import { profileTemplate } from "./profile-template.js";
import { projectTemplate } from "./project-template.js";
import { registerTemplates } from "./register-templates.js";
import { rulesetTemplate } from "./ruleset-template.js";

/** What `rukun init` can be told. */
export interface InitOptions {
  /** Overwrite files that are there. */
  readonly force?: boolean;
}

/** A file to write, by its name in the new folder. */
interface NewFile {
  readonly name: string;
  readonly contents: string;
}

/** Starts a project in a folder: a commented project file, a profile with every question, a ruleset, empty registers. */
export async function init(given: string | undefined, options: InitOptions, session: Session): Promise<void> {
  const { terminal, locale } = session;
  const folder = resolve(terminal.folder, given ?? ".");
  const name = basename(folder);
  const community = { id: slug(name), name, timeZone: terminal.timeZone };
  const today = dateFromDay(Math.floor(terminal.now() / 86_400_000));
  const files: readonly NewFile[] = [
    { name: "rukun.config.yaml", contents: projectTemplate(community, session) },
    { name: "profile.yaml", contents: profileTemplate({ community, today, rubric: defaultRubric, locale }, session) },
    { name: join("rulesets", "newcomers.yaml"), contents: rulesetTemplate(community, session) },
    ...registerTemplates(session).map((file) => ({ name: join("registers", file.name), contents: file.contents })),
  ];
  const shown = (file: string): string => (given === undefined ? file : join(given, file));
  if (options.force !== true) await refuseExisting(folder, files, shown);
  for (const file of files) await writeFile(join(folder, file.name), file.contents);
  const written = files.map((file) => shown(file.name));
  if (session.format === "json") {
    session.print(jsonText({ files: written }));
    return;
  }
  session.print(session.text("init.done", { count: files.length, folder: given ?? "." }));
  for (const file of ["rukun.config.yaml", "profile.yaml", join("rulesets", "newcomers.yaml"), join("registers", "")])
    session.print(`  ${shown(file)}`);
  session.print("");
  session.print(session.text("init.next"));
}

async function refuseExisting(
  folder: string,
  files: readonly NewFile[],
  shown: (file: string) => string,
): Promise<void> {
  const names = new Set([...files.map((file) => file.name), ...projectFileNames]);
  const issues: CommandIssue[] = [];
  for (const name of names) {
    const exists = await stat(join(folder, name)).then(
      () => true,
      () => false,
    );
    if (exists) issues.push({ code: "file-exists", file: shown(name) });
  }
  const [first, ...rest] = issues;
  if (first !== undefined) throw new CommandError(first, ...rest);
}

/** A folder's name as an id: letters and digits with hyphens between, `community` where it has none. */
function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, 80);
  return plain === "" ? "community" : plain;
}
