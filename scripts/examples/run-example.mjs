import ts from "typescript";

const AsyncFunction = (async () => {}).constructor;

/**
 * Runs an example. Where a statement is followed by `// => value`, the value is compared with the statement's; a
 * number written with an ellipsis, such as `0.5959…`, stands for any number that begins so.
 *
 * @param {object} options
 * @param {string} options.code - TypeScript; imports are left out, since `scope` holds what it may use
 * @param {Record<string, unknown>} options.scope - values by name
 * @param {(actual: unknown, expected: unknown) => void} options.compare
 * @returns {Promise<number>} how many values were compared
 */
export async function runExample({ code, scope, compare }) {
  let compared = 0;
  const check = (actual, expected) => {
    compared++;
    compare(truncateLike(actual, expected), expected);
  };
  const used = Object.entries(scope).filter(([name]) => new RegExp(`\\b${name.replaceAll("$", "\\$")}\\b`).test(code));
  const declared = declaredNames(code);
  const names = used.map(([name]) => name).filter((name) => !declared.has(name));
  const run = new AsyncFunction(...names, "$check", "$begins", instrument(code));
  await run(...names.map((name) => scope[name]), check, (digits) => new BeginsWith(digits));
  return compared;
}

/** A number of which the example gives only the first digits. */
class BeginsWith {
  constructor(digits) {
    this.digits = digits;
  }
}

/** `actual` with each number that the example abbreviates replaced by that abbreviation, if it fits. */
function truncateLike(actual, expected) {
  if (expected instanceof BeginsWith) {
    return typeof actual === "number" && String(actual).startsWith(expected.digits) ? expected : actual;
  }
  if (Array.isArray(expected) && Array.isArray(actual)) return actual.map((item, i) => truncateLike(item, expected[i]));
  if (isRecord(expected) && isRecord(actual)) {
    return Object.fromEntries(Object.entries(actual).map(([key, item]) => [key, truncateLike(item, expected[key])]));
  }
  return actual;
}

function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(code) {
  return ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
}

/** The names that an example declares. */
export function declaredNames(code) {
  const names = new Set();
  for (const statement of parse(code).statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) names.add(name.text);
        else for (const element of name.elements) if (ts.isBindingElement(element)) names.add(element.name.getText());
      }
    } else if (statement.name !== undefined) names.add(statement.name.getText());
  }
  return names;
}

/** The example as JavaScript in which every promised value is checked. */
function instrument(code) {
  const { statements } = parse(code);
  let promises = 0;
  const lines = statements.map((statement, index) => {
    const text = statement.getText();
    if (ts.isImportDeclaration(statement)) return "";
    if (ts.isExportAssignment(statement)) return `${statement.expression.getText()};`;
    const after = code.slice(statement.end, statements[index + 1]?.getStart() ?? code.length);
    const promised = promisedValue(after);
    if (promised === undefined) return text;
    promises++;
    const value = `(${promised.replace(/(-?\d[\d.]*)…/g, '$begins("$1")')})`;
    if (ts.isExpressionStatement(statement)) return `$check(await (${statement.expression.getText()}), ${value});`;
    if (ts.isVariableStatement(statement)) {
      return `${text}\n$check(${statement.declarationList.declarations[0].name.getText()}, ${value});`;
    }
    throw new Error(`"// => " follows something that has no value: ${text}`);
  });
  // A promise inside a block or an argument would never be looked at.
  const written = code.match(/\/\/ ?=>/g)?.length ?? 0;
  if (written !== promises) throw new Error(`${written} "// =>", of which ${promises} follow a statement: ${code}`);
  return ts.transpile(lines.join("\n"), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext });
}

/** The text after `// =>`, over as many comment lines as it takes. */
function promisedValue(after) {
  const start = after.indexOf("// =>");
  if (start === -1) return undefined;
  const [first, ...more] = after.slice(start + "// =>".length).split("\n");
  const continued = [];
  for (const line of more) {
    const match = /^\s*\/\/(?! =>)(.*)$/.exec(line);
    if (match === null) break;
    continued.push(match[1]);
  }
  return [first, ...continued].join("\n").trim();
}
