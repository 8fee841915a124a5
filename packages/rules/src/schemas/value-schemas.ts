import { z } from "zod";
import { RulesError } from "../errors/rules-error.js";
import { isLanguage } from "../model/is-language.js";
import { isForbiddenName } from "../model/forbidden-name.js";
import { parsePath } from "../facts/path.js";

/** Text with something in it. */
export const textSchema: z.ZodType<string> = /* @__PURE__ */ z.string().regex(/\S/);

/** What something is called: no name may reach an object's prototype. */
export const nameSchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .regex(/\S/)
  .refine((name) => !isForbiddenName(name), { params: { code: "forbidden-key" } });

/** The priority of a condition: what json-rules-engine reads a whole number from. */
export const conditionPrioritySchema: z.ZodType<number | string> = /* @__PURE__ */ z
  .union([z.number(), z.string()])
  .refine((priority) => !Number.isNaN(Number.parseInt(String(priority), 10)), { params: { code: "invalid-priority" } });

/** The priority of a rule: 0 and an empty text are 1 to json-rules-engine, and what is less it refuses. */
export const rulePrioritySchema: z.ZodType<number | string> = /* @__PURE__ */ z
  .union([z.number(), z.string()])
  .refine((priority) => Number.parseInt(String(priority || 1), 10) > 0, { params: { code: "invalid-priority" } });

/** Where in a fact's value to look. */
export const pathSchema: z.ZodType<string> = /* @__PURE__ */ z.string().superRefine((path, context) => {
  try {
    parsePath(path);
  } catch (error) {
    if (!RulesError.isInstance(error)) throw error;
    const { code, params } = error.issues[0];
    context.addIssue({ code: "custom", params: { ...params, code } });
  }
});

/** A language by its BCP 47 tag. */
export const languageSchema: z.ZodType<string> = /* @__PURE__ */ z
  .string()
  .refine(isLanguage, { params: { code: "invalid-language" } });
