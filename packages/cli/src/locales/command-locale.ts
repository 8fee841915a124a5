import { closestLocale, locales, type Locale } from "@rukun/core";

/**
 * The language that a command speaks: what `--locale` says, else what the environment does (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`, the first that is set), else English. Help is printed while arguments are still being read, so this looks
 * at them first; a value of `--locale` that is not a language we have is refused later, where options are read.
 *
 * @example
 * commandLocale([], { LANG: "id_ID.UTF-8" }) // => "id"
 * commandLocale(["--locale", "en"], { LANG: "id_ID.UTF-8" }) // => "en"
 */
export function commandLocale(
  commandLine: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale {
  const asked = optionValue(commandLine, "--locale");
  const own = locales.find((locale) => locale === asked);
  if (own !== undefined) return own;
  const variable = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  // POSIX writes language_TERRITORY.encoding@modifier where BCP 47 writes language-TERRITORY.
  const tag = variable?.replace(/[.@].*$/, "").replaceAll("_", "-") ?? "en";
  return closestLocale(tag, locales) as Locale;
}

function optionValue(commandLine: readonly string[], name: string): string | undefined {
  const end = commandLine.indexOf("--");
  const options = end === -1 ? commandLine : commandLine.slice(0, end);
  for (const [index, word] of options.entries()) {
    if (word === name) return options[index + 1];
    if (word.startsWith(`${name}=`)) return word.slice(name.length + 1);
  }
  return undefined;
}
