/** How to write a report. */
export interface RenderOptions {
  /** The language, as a BCP 47 tag; English where this package does not speak it. */
  readonly locale: string;
}
