import { registerNames, type Locale, type RegisterName } from "@rukun/core";
import { registerDefinitions, registerTemplateCsv, type ColumnDefinition, type LocalText } from "@rukun/core/schemas";
import { shellWord } from "../../output/shell-word.js";
import type { Session } from "../../session/session.js";

/** What the guide says of any register. */
interface RegisterTexts {
  readonly title: LocalText;
  readonly columns: readonly ColumnDefinition[];
  readonly examples: Readonly<Record<Locale, object>>;
}

/** A file of the registers' folder. */
export interface RegisterFile {
  /** Its name in the folder. */
  readonly name: string;
  /** What it holds. */
  readonly contents: string;
}

/**
 * The registers of a new project: the columns of each, without rows, so that no example is ever counted; and a page
 * that explains every column and shows an example as a command to copy.
 */
export function registerTemplates(session: Pick<Session, "text" | "locale">): RegisterFile[] {
  return [
    ...registerNames.map((name) => ({
      name: `${name}.csv`,
      contents: registerTemplateCsv(name, session.locale, { hasExample: false }),
    })),
    { name: "README.md", contents: guide(session) },
  ];
}

function guide(session: Pick<Session, "text" | "locale">): string {
  const sections = registerNames.flatMap((name) => ["", ...section(name, session)]);
  return [session.text("init.registers.header"), ...sections, ""].join("\n");
}

function section(name: RegisterName, { text, locale }: Pick<Session, "text" | "locale">): string[] {
  const { title, columns, examples }: RegisterTexts = registerDefinitions[name];
  const example = Object.entries(examples[locale])
    .filter(([field]) => field !== "id")
    .map(([field, value]: [string, unknown]) =>
      shellWord(`${field}=${Array.isArray(value) ? value.join("; ") : String(value)}`),
    );
  return [
    `## ${title[locale]} (\`${name}.csv\`)`,
    "",
    `| ${text("init.registers.column")} | ${text("init.registers.meaning")} |`,
    "| --- | --- |",
    ...columns.map((column) => {
      const values = column.values === undefined ? "" : ` (${column.values.map((value) => `\`${value}\``).join(", ")})`;
      return `| ${column.title[locale]} (\`${column.name}\`) | ${column.explanation[locale]}${values} |`;
    }),
    "",
    text("init.registers.example"),
    "",
    "```",
    [`rukun log ${name}`, ...example].join(" "),
    "```",
  ];
}
