import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { declaredNames } from "./run-example.mjs";

/**
 * What the compiler says of examples, one list of messages for each.
 *
 * @param {object} options
 * @param {string} options.root - the repository
 * @param {{ path: string, code: string, entries: string[] }[]} options.examples - each with the source it documents
 * and the sources whose exports it may use without importing them, the nearest first
 * @returns {string[][]}
 */
export function compileExamples({ root, examples }) {
  const compilerOptions = readOptions(root);
  const host = ts.createCompilerHost(compilerOptions);
  const sources = [...new Set(examples.flatMap(({ entries }) => entries))];
  const program = ts.createProgram(sources, compilerOptions, host);
  const exportsOf = memoize((source) => {
    const symbol = program.getTypeChecker().getSymbolAtLocation(program.getSourceFile(source));
    return symbol === undefined
      ? []
      : program
          .getTypeChecker()
          .getExportsOfModule(symbol)
          .map(({ name }) => name);
  });

  const texts = new Map();
  const files = examples.map((example, index) => {
    const file = join(dirname(example.path), `example-${index}.example.ts`);
    texts.set(file, `${importsOf(example, exportsOf)}\n${example.code}\nexport {};\n`);
    return file;
  });
  const withExamples = {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, target) =>
      texts.has(file) ? ts.createSourceFile(file, texts.get(file), target, true) : host.getSourceFile(file, target),
  };
  const checked = ts.createProgram(files, compilerOptions, withExamples, program);
  return files.map((file) => {
    const source = checked.getSourceFile(file);
    return [...checked.getSyntacticDiagnostics(source), ...checked.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) => {
        const [line] = source.text.slice(start).split("\n");
        return `${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
      },
    );
  });
}

function readOptions(root) {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  // An example is no module that ships: its exports need no annotation, and it may print and read files.
  const relaxed = {
    isolatedDeclarations: false,
    declaration: false,
    noPropertyAccessFromIndexSignature: false,
    verbatimModuleSyntax: false,
    types: ["node"],
  };
  return { ...options, ...relaxed, typeRoots: [join(root, "node_modules", "@types")] };
}

/** Imports, on one line, of the names that an example uses and neither declares nor imports. */
function importsOf({ path, code, entries }, exportsOf) {
  const known = new Set([...declaredNames(code), ...(code.match(/^import .*$/gm) ?? []).flatMap(wordsOf)]);
  const left = new Set(wordsOf(code).filter((word) => !known.has(word)));
  const imports = entries.map((source) => {
    const names = exportsOf(source).filter((name) => left.delete(name));
    const specifier = relative(dirname(path), source).replace(/\.ts$/, ".js");
    return `import { ${names.join(", ")} } from "./${specifier}";`;
  });
  if (left.has("z")) imports.push('import { z } from "zod";');
  return imports.join(" ");
}

function wordsOf(code) {
  return code.match(/[A-Za-z_$][\w$]*/g) ?? [];
}

function memoize(compute) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key);
  };
}
