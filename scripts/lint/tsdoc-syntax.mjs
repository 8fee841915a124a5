import tsdoc from "eslint-plugin-tsdoc";

const { syntax } = tsdoc.rules;

/**
 * The `tsdoc/syntax` rule, but for the code after `@example`: our examples are plain code without a fence, which
 * TypeDoc renders as code, while TSDoc reads their braces and arrows as tags.
 *
 * @type {import("eslint").Rule.RuleModule}
 */
export const tsdocSyntax = {
  meta: syntax.meta,
  create(context) {
    const isInExample = ({ start }) =>
      context.sourceCode.getAllComments().some((comment) => {
        const isAround = comment.loc.start.line <= start.line && start.line <= comment.loc.end.line;
        if (!isAround) return false;
        const linesBefore = comment.value.split("\n").slice(0, start.line - comment.loc.start.line + 1);
        const lastTag = linesBefore.findLast((line) => /^\s*\*?\s*@\w+/.test(line));
        return lastTag?.includes("@example") ?? false;
      });
    const report = (problem) => {
      if (!isInExample(problem.loc)) context.report(problem);
    };
    return syntax.create(Object.create(context, { report: { value: report } }));
  },
};
