/** How a CSV file is written, as its first line shows. */
export interface CsvHeader {
  /** The columns. */
  readonly header: readonly string[];
  /** What separates cells. */
  readonly delimiter: "," | ";" | "\t";
  /** What ends lines. */
  readonly lineBreak: "\n" | "\r\n";
}

/**
 * Reads the first line of a register's file. The names of its columns hold no delimiters, so quotes around them can be
 * taken off.
 *
 * @example
 * readCsvHeader('id;"Judul"\r\n1;Sambut\r\n') // => { header: ["id", "Judul"], delimiter: ";", lineBreak: "\r\n" }
 */
export function readCsvHeader(text: string): CsvHeader {
  const [first = ""] = text.replace(/^\ufeff/, "").split("\n", 1);
  const line = first.replace(/\r$/, "");
  const counted = ([",", ";", "\t"] as const).map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  const { delimiter } = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const header = line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  return { header, delimiter, lineBreak: text.includes("\r\n") || !text.includes("\n") ? "\r\n" : "\n" };
}
