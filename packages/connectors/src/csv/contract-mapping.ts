import { activityFields } from "@rukun/core";
import { requiredFields } from "./csv-mapping.js";

/** The columns of a CSV of activities: a field each, and the attributes as one JSON object. */
export const activityColumns: readonly string[] = activityFields;

/** The columns that a CSV of activities must have. */
export const requiredActivityColumns: readonly string[] = requiredFields;
