import { IntlMessageFormat } from "intl-messageformat";
import type { Messages } from "./catalogue.js";

/** One thing wrong with a catalogue's messages. */
export interface CatalogueIssue {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /** The message's key. */
  readonly key: string;
  /**
   * `missing`: English has the key and this language has not. `extra`: the other way round. `empty`: no text.
   * `unparsable`: not ICU MessageFormat. `placeholders`: other placeholders, or of other types, than in English.
   */
  readonly problem: "missing" | "extra" | "empty" | "unparsable" | "placeholders";
  /** What was found, in English. */
  readonly detail: string;
}

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

/**
 * What is wrong with the messages of a catalogue, English being the model; nothing, in a complete one. For a test in
 * every package that has texts: `expect(lintCatalogue({ en, id })).toEqual([])`.
 *
 * A placeholder may be spelt with or without a format (`{count}`, `{count, number}`, `{count, plural, …}`), since
 * languages differ in whether they inflect; it may not be a number in one and a date or a choice in another.
 *
 * @example
 * lintCatalogue({ en: { hello: "Hello {name}" }, id: { hello: "Halo {nama}" } })
 * // => [{ locale: "id", key: "hello", problem: "placeholders", detail: "has {nama}, English has {name}" }]
 */
export function lintCatalogue(messages: Readonly<Record<string, Messages>>): CatalogueIssue[] {
  const issues: CatalogueIssue[] = [];
  const english = messages["en"] ?? {};
  for (const [locale, own] of Object.entries(messages)) {
    for (const key of Object.keys(english)) {
      if (!Object.hasOwn(own, key))
        issues.push({ locale, key, problem: "missing", detail: "English has this message" });
    }
    for (const [key, message] of Object.entries(own)) {
      const model = Object.hasOwn(english, key) ? english[key] : undefined;
      if (model === undefined) issues.push({ locale, key, problem: "extra", detail: "English has no such message" });
      issues.push(...lintMessage({ locale, key, message, model }));
    }
  }
  return issues;
}

function lintMessage(options: {
  locale: string;
  key: string;
  message: string;
  model: string | undefined;
}): CatalogueIssue[] {
  const { locale, key, message, model } = options;
  if (message.trim() === "") return [{ locale, key, problem: "empty", detail: "has no text" }];
  const own = placeholders(message, locale);
  if (typeof own === "string") return [{ locale, key, problem: "unparsable", detail: own }];
  const expected = model === undefined ? own : placeholders(model, "en");
  // What is wrong with English is said of English.
  if (typeof expected === "string") return [];
  const found = formatPlaceholders(own, expected);
  const wanted = formatPlaceholders(expected, own);
  if (found === wanted) return [];
  return [{ locale, key, problem: "placeholders", detail: `has ${found}, English has ${wanted}` }];
}

/** The kinds of each placeholder of a message by name, or what the parser says of the message. */
function placeholders(message: string, locale: string): Map<string, Set<string>> | string {
  try {
    const found = new Map<string, Set<string>>();
    collect(new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst(), found);
    return found;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

// The parser's element types, in its own numbering.
const kinds: Readonly<Record<number, string>> = {
  1: "any",
  2: "number",
  3: "date",
  4: "date",
  5: "choice",
  6: "number",
};

function collect(elements: readonly Element[], found: Map<string, Set<string>>): void {
  for (const element of elements) {
    const kind = kinds[element.type];
    if (kind !== undefined && "value" in element) {
      const known = found.get(element.value) ?? new Set();
      found.set(element.value, known.add(kind));
    }
    if ("options" in element) for (const option of Object.values(element.options)) collect(option.value, found);
  }
}

/** `{name}` for each placeholder in alphabetical order, with its kinds where both sides state one and they differ. */
function formatPlaceholders(own: Map<string, Set<string>>, other: Map<string, Set<string>>): string {
  const names = [...own.keys()].sort();
  if (names.length === 0) return "none";
  return names
    .map((name) => {
      const ownKinds = statedKinds(own.get(name));
      const otherKinds = statedKinds(other.get(name));
      return ownKinds === "" || otherKinds === "" || ownKinds === otherKinds ? `{${name}}` : `{${name}, ${ownKinds}}`;
    })
    .join(" ");
}

function statedKinds(known: ReadonlySet<string> | undefined): string {
  return [...(known ?? [])]
    .filter((kind) => kind !== "any")
    .sort()
    .join(" and ");
}
