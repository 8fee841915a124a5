import { html, type HtmlValue, type SafeHtml } from "./safe-html.js";

/** A column of a table. */
export interface Column {
  /** Its head. */
  readonly head: string;
  /** Whether it holds numbers, which are set to the right. */
  readonly number?: boolean;
}

/** A table with caption and heads for rows and columns, that scrolls sideways on its own. */
export function table(options: {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Cells by row; the first of each names the row. */
  readonly rows: readonly (readonly HtmlValue[])[];
  readonly className?: string;
}): SafeHtml {
  const { caption, columns, rows, className } = options;
  const [first] = columns;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table${className !== undefined && html` class="${className}"`}>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head, number }) => html`<th scope="col" ${numberClass(number)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([name, ...cells]) =>
      html` <tr>
        <th scope="row" ${numberClass(first?.number)}>${name}</th>
        ${cells.map((cell, index) => {
          const column = columns[index + 1];
          return html`<td${numberClass(column?.number)} data-label="${column?.head}">${cell}</td>`;
        })}
      </tr>`,
  )}
</tbody></table></div>`;
}

function numberClass(number: boolean | undefined): SafeHtml | false {
  return number === true && html` class="number"`;
}
