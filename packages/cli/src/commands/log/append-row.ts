import { readFile } from "node:fs/promises";
import { canonicalJson, type Locale, type RegisterName, type RegisterRows } from "@rukun/core";
import { registerRowCsv, registerTemplateCsv } from "@rukun/core/schemas";
import { CommandError, type CommandIssue } from "../../errors/command-error.js";
import { shownPath } from "../../input/shown-path.js";
import { withFileErrors } from "../../input/with-file-errors.js";
import { writeFile } from "../../output/write-file.js";
import type { RegisterFile } from "../../registers/find-register-file.js";
import { readCsvHeader } from "./csv-header.js";

/**
 * Adds a row at the end of a register's file, as the file is written: its columns, its delimiter, its line breaks.
 * What was there stays byte for byte.
 */
export async function appendRow(
  { path, format }: RegisterFile,
  row: RegisterRows[RegisterName],
  { register, locale }: { readonly register: RegisterName; readonly locale: Locale },
): Promise<void> {
  const before = await currentText(path);
  if (format === "ndjson") {
    await writeFile(path, `${ended(before ?? "", "\n")}${canonicalJson(row)}\n`);
    return;
  }
  const text = before ?? registerTemplateCsv(register, locale, { hasExample: false });
  const { header, delimiter, lineBreak } = readCsvHeader(text);
  const { line, missing } = registerRowCsv(register, row, { header, delimiter });
  const issues = missing.map((column): CommandIssue => ({
    code: "missing-column",
    file: shownPath(path),
    line: 1,
    params: { column },
  }));
  const [first, ...rest] = issues;
  if (first !== undefined) throw new CommandError(first, ...rest);
  await writeFile(path, `${ended(text, lineBreak)}${line}${lineBreak}`);
}

async function currentText(path: string): Promise<string | undefined> {
  try {
    return await withFileErrors(shownPath(path), () => readFile(path, "utf8"));
  } catch (error) {
    if (CommandError.isInstance(error) && error.code === "file-not-found") return undefined;
    throw error;
  }
}

/** The text with a line break at its end, unless it is empty. */
function ended(text: string, lineBreak: string): string {
  return text === "" || text.endsWith("\n") ? text : `${text}${lineBreak}`;
}
