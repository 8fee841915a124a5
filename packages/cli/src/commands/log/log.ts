import { join, resolve } from "node:path";
import { nearest, registerNames, type RegisterName, type RegisterRows } from "@rukun/core";
import { parseRegisterRow } from "@rukun/core/schemas";
import { CommandError } from "../../errors/command-error.js";
import { shownPath } from "../../input/shown-path.js";
import { jsonText } from "../../output/json-text.js";
import { readProject } from "../../project/read-project.js";
import { findRegisterFile } from "../../registers/find-register-file.js";
import { readRegisterRows } from "../../registers/read-register-rows.js";
import type { Session } from "../../session/session.js";
import { withLocale } from "../../session/with-locale.js";
import { appendRow } from "./append-row.js";
import { nextId } from "./next-id.js";
import { readFields } from "./read-fields.js";

/** What `rukun log` can be told. */
export interface LogOptions {
  /** The project file or its folder. */
  readonly project?: string;
}

// Their ids come from elsewhere: a reading belongs to its indicator, a channel has the id that activities name.
const idsFromElsewhere: readonly RegisterName[] = ["kpis", "channels"];

// Readings of one indicator share its id.
const idsRepeated: readonly RegisterName[] = ["kpis"];

/** Checks a row and adds it to a register of the project, which is made where there is none yet. */
export async function log(
  given: string,
  words: readonly string[],
  { options, session }: { readonly options: LogOptions; readonly session: Session },
): Promise<void> {
  const register = readRegisterName(given);
  const fields = readFields(words);
  const { project, folder } = await readProject(options.project, session.terminal.folder);
  const { timeZone } = project.community;
  const registers = resolve(folder, project.registers ?? "registers");
  const found = await findRegisterFile(registers, register);
  if (found?.format === "xlsx") {
    throw new CommandError({ code: "register-not-writable", file: shownPath(found.path), params: { format: "XLSX" } });
  }
  const target = found ?? { path: join(registers, `${register}.csv`), format: "csv" as const };
  const before = found === undefined ? [] : await readRegisterRows(found.path, register, { timeZone });
  const ids = before.map(({ id }) => id);
  const cells =
    fields["id"] === undefined && !idsFromElsewhere.includes(register) ? { id: nextId(ids), ...fields } : fields;
  const row: RegisterRows[RegisterName] = parseRegisterRow(register, cells, { timeZone });
  if (ids.includes(row.id) && !idsRepeated.includes(register)) {
    throw new CommandError({ code: "repeated-id", file: shownPath(target.path), path: ["id"], params: { id: row.id } });
  }
  await appendRow(target, row, { register, locale: withLocale(session, project.community.locale).locale });
  const shown = shownPath(target.path);
  if (session.format === "json") {
    session.print(jsonText({ file: shown, row }));
    return;
  }
  session.print(session.text("log.done", { file: shown }));
  for (const [name, value] of Object.entries(row)) {
    session.print(`  ${name}: ${Array.isArray(value) ? value.join("; ") : String(value)}`);
  }
}

function readRegisterName(given: string): RegisterName {
  const register = registerNames.find((name) => name === given);
  if (register !== undefined) return register;
  const params = { value: given, values: registerNames.join(", "), nearest: nearest(given, registerNames) ?? "none" };
  throw new CommandError({ code: "unknown-register", params });
}
