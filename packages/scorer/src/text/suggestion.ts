import { nearest } from "@rukun/core";

/** The id that was probably meant, as the two parameters that messages read. */
export function suggestion(
  id: string,
  known: readonly string[],
): { readonly hasNearest: boolean; readonly nearest: string | null } {
  const candidate = nearest(id, known);
  return { hasNearest: candidate !== undefined, nearest: candidate ?? null };
}
