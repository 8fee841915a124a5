import { html, type SafeHtml } from "./safe-html.js";

/** A range as a bar: certain, not known yet, missing, and a mark at the threshold. What it says stands in words beside it. */
export function rangeBar(options: {
  readonly low: number | null;
  readonly high: number | null;
  readonly mark?: number;
}): SafeHtml {
  const { low, high, mark } = options;
  const known = percent(low ?? 0);
  return html`<span class="bar" aria-hidden="true"
    ><i class="known" style="width:${known}%"></i
    ><i class="open" style="left:${known}%;width:${percent((high ?? 0) - (low ?? 0))}%"></i>${
      mark !== undefined && html`<i class="mark" style="left:${percent(mark)}%"></i>`
    }</span
  >`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
