/** A chart's figures, for readers who cannot see the picture or want the numbers. */
export interface ChartTable {
  /** The columns' heads. */
  readonly head: readonly string[];
  /** The rows, the first cell of each naming it. */
  readonly rows: readonly (readonly string[])[];
}

/** What a colour and a stroke of the picture stand for. */
export interface LegendItem {
  /** The name. */
  readonly name: string;
  /** The colour, as CSS. */
  readonly color: string;
  /** The stroke of a line, such as `6 3`; a filled square where there is none. */
  readonly stroke?: { readonly width: number; readonly dashes?: string };
}

/** A picture with everything that says the same in words. */
export interface Chart {
  /** Unique on the page. */
  readonly id: string;
  /** What it shows. */
  readonly title: string;
  /** What is to be seen in it. */
  readonly description: string;
  /** What is what, where there are several things. */
  readonly legend: readonly LegendItem[];
  /** The picture, as SVG that escapes its texts. */
  readonly svg: string;
  /** The same figures. */
  readonly table: ChartTable;
}
