import { granularities, locales, weekStarts, type Community } from "@rukun/core";
import { z } from "zod";
import { platforms, type Project } from "./project.js";

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const path = z.string().min(1);
const paths = z.union([path, z.array(path).min(1)]);
const memberIds = z.array(z.string().min(1));

const community: z.ZodType<Community> = z.strictObject({
  // Names a folder of the history, so it holds nothing that a file system reads its own way.
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
    .max(80),
  name: z.string().min(1),
  timeZone: z.string().min(1),
  weekStart: z.enum(weekStarts).exactOptional(),
  locale: z.enum(locales).exactOptional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
});

const source = z.strictObject({
  platform: z.enum(platforms),
  path: paths,
  mapping: z.string().min(1).exactOptional(),
  name: z.string().min(1).exactOptional(),
  attribution: z.string().min(1).exactOptional(),
});

/** The schema of a project file. */
export const projectSchema: z.ZodType<Project> = z.strictObject({
  community,
  sources: z.array(source).min(1),
  recordedFrom: date.exactOptional(),
  members: z.array(path).exactOptional(),
  measurements: z.array(path).exactOptional(),
  registers: path.exactOptional(),
  rulesets: paths.exactOptional(),
  population: z
    .strictObject({
      staff: memberIds.exactOptional(),
      bots: memberIds.exactOptional(),
      system: memberIds.exactOptional(),
      excluded: memberIds.exactOptional(),
    })
    .exactOptional(),
  profile: path.exactOptional(),
  illustrative: z.boolean().exactOptional(),
  rubric: path.exactOptional(),
  period: z
    .union([z.strictObject({ days: z.int().min(1).max(3660) }), z.strictObject({ from: date, to: date })])
    .exactOptional(),
  charts: z
    .strictObject({
      months: z.int().min(1).max(120).exactOptional(),
      granularity: z.enum(granularities).exactOptional(),
    })
    .exactOptional(),
  asOf: z.string().min(1).exactOptional(),
  output: path.exactOptional(),
});
