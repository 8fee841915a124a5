/** The formats of `rukun score`: `json` is the assessment, the others are the report. */
export const scoreFormats = ["text", "json", "md", "html"] as const;
