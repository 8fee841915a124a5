import { z } from "zod";
import { exactly } from "../schemas/exactly.js";
import { idSchema, localDateSchema } from "../schemas/values.js";
import { type SurveyKind, surveyKinds, type SurveyResponse } from "./survey-response.js";

// NPS: Reichheld, "The one number you need to grow", HBR 2003; CES on 7 points: CEB's revision of 2013.
const scales: Readonly<Record<Exclude<SurveyKind, "custom">, readonly [number, number]>> = {
  nps: [0, 10],
  csat: [1, 5],
  ces: [1, 7],
};

/** Reads a {@link SurveyResponse}; the score must be on the scale of its kind. Keys it does not know are refused. */
export const surveyResponseSchema: z.ZodType<SurveyResponse> = /* @__PURE__ */ exactly<SurveyResponse>()(
  z
    .strictObject({
      id: idSchema,
      surveyId: idSchema,
      kind: z.enum(surveyKinds),
      score: z.number().nullable(),
      answeredOn: localDateSchema,
      memberId: idSchema.exactOptional(),
      comment: z.string().exactOptional(),
    })
    .superRefine((response, context) => {
      if (response.kind === "custom" || response.score === null) return;
      const [minimum, maximum] = scales[response.kind];
      const params = { code: "out-of-range", value: response.score, isInclusive: true };
      if (response.score < minimum) {
        context.addIssue({ code: "custom", path: ["score"], params: { ...params, bound: "minimum", limit: minimum } });
      }
      if (response.score > maximum) {
        context.addIssue({ code: "custom", path: ["score"], params: { ...params, bound: "maximum", limit: maximum } });
      }
    }),
);
