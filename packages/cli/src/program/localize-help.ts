import type { Command } from "commander";
import type { TextKey } from "../locales/catalogue.js";

// The headings that Commander writes into its help.
const headings: Readonly<Record<string, TextKey>> = {
  "Usage:": "help.usage",
  "Arguments:": "help.arguments",
  "Options:": "help.options",
  "Commands:": "help.commands",
};

/** Makes a command print its help in the session's language; commands made under it inherit this. */
export function localizeHelp(command: Command, text: (key: TextKey) => string): Command {
  return command
    .configureHelp({
      minWidthToWrap: 24,
      styleTitle: (title) => {
        const key = headings[title];
        return key === undefined ? title : text(key);
      },
      subcommandTerm: (subcommand) =>
        [subcommand.name(), ...subcommand.registeredArguments.map((argument) => placeholder(argument))].join(" "),
    })
    .helpOption("-h, --help", text("help.help"))
    .helpCommand(false);
}

function placeholder(argument: Command["registeredArguments"][number]): string {
  const name = `${argument.name()}${argument.variadic ? "…" : ""}`;
  return argument.required ? name : `[${name}]`;
}
