const delimiters = [",", ";", "\t"] as const;

/**
 * The delimiter of a CSV header: the one of comma, semicolon and tab that appears most often outside quotes; comma when
 * none does.
 *
 * @example
 * detectDelimiter("id;type;actorId") // => ";"
 */
export function detectDelimiter(header: string): string {
  const bare = header.replaceAll(/"[^"]*"/g, "");
  let best: string = ",";
  let bestCount = 0;
  for (const delimiter of delimiters) {
    const count = bare.split(delimiter).length - 1;
    if (count > bestCount) {
      best = delimiter;
      bestCount = count;
    }
  }
  return best;
}
