/**
 * The page's style sheet: no font, picture or file from elsewhere. Colours have a contrast of at least 4.5 : 1 to
 * their ground in both schemes; the chart hues are those of Okabe and Ito (2008), lighter in the dark.
 */
export const styles = `
:root { color-scheme: light dark; --page: #fff; --card: #f6f7f8; --text: #1c2227; --soft: #56616b; --rule: #d5dadf;
  --accent: #00548a; --good: #176b3a; --warn: #8a4b00; --bad: #a1260d; --track: #e3e7ea; --fill: #00699e; --open: #7fb4d0;
  --heat: 0, 105, 158; --chart-blue: #0072b2; --chart-orange: #d55e00; --chart-green: #009e73; --chart-purple: #aa4499;
  --chart-text: #56616b; --chart-rule: #d5dadf; }
@media (prefers-color-scheme: dark) { :root { --page: #14181c; --card: #1d2328; --text: #e8ecef; --soft: #a9b4bd; --rule: #39424a;
  --accent: #79c0ec; --good: #7fd3a0; --warn: #f0b463; --bad: #ff9d87; --track: #323a41; --fill: #4aa8dd; --open: #2f6484;
  --heat: 74, 168, 221; --chart-blue: #56b4e9; --chart-orange: #f28e4b; --chart-green: #35c79a; --chart-purple: #d98bd0;
  --chart-text: #a9b4bd; --chart-rule: #39424a; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; padding: .5rem 1rem; background: var(--page); }
.skip:focus { left: 0; top: 0; z-index: 1; }
header, main, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.15rem; line-height: 1.3; margin: 0; font-weight: 600; }
h1 b { display: block; font-size: 1.9rem; font-weight: 700; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; }
h3 { font-size: 1.1rem; line-height: 1.35; margin: 1.75rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .5rem 0; max-width: 46rem; }
ul, ol { padding-left: 1.25rem; margin: .5rem 0; }
li { margin: .25rem 0; }
.meta, .soft { color: var(--soft); font-size: .9rem; }
.meta { margin: .35rem 0 0; max-width: none; }
.notice { border-left: 4px solid var(--warn); background: var(--card); padding: .75rem 1rem; margin: 1rem 0 0; border-radius: .25rem; }
.notice p { margin: 0; }
.first h2 { margin-top: 2rem; }
.first > section:first-child h2 { font-size: 1.9rem; margin-top: 1.5rem; }
.lead { font-size: 1.2rem; line-height: 1.45; max-width: 46rem; }
.ladder { list-style: none; padding: 0; margin: 1.25rem 0 .75rem; }
.rung { display: grid; grid-template-columns: minmax(11rem, 16rem) minmax(8rem, 1fr) 4.5rem; gap: .1rem 1rem; align-items: center; margin: 0; padding: .65rem 0; border-top: 1px solid var(--rule); }
.rung:last-child { border-bottom: 1px solid var(--rule); }
.rung .name { font-weight: 600; }
.rung .points { font-weight: 700; font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.rung .status { grid-column: 2 / -1; font-size: .9rem; color: var(--soft); }
.status.achieved { color: var(--good); } .status.next { color: var(--bad); } .status.met-alone { color: var(--accent); }
.bar { display: block; position: relative; height: .95rem; background: var(--track); border-radius: .2rem; overflow: hidden; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.bar i { position: absolute; inset: 0 auto 0 0; }
.bar .known { background: var(--fill); }
.bar .open { background: repeating-linear-gradient(-45deg, var(--open) 0 4px, transparent 4px 8px); }
.bar .mark { width: 2px; background: var(--text); }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); list-style: none; padding: 0; margin: 1rem 0; }
.cards > li { background: var(--card); border: 1px solid var(--rule); border-radius: .5rem; padding: 1rem 1.1rem; margin: 0; }
.cards h3 { margin: .6rem 0 .5rem; }
.tags { display: flex; flex-wrap: wrap; gap: .35rem; list-style: none; padding: 0; margin: 0; font-size: .82rem; }
.tags li { margin: 0; border: 1px solid var(--rule); border-radius: 1rem; padding: .05rem .6rem; background: var(--page); }
.tags li.strong { border-color: var(--bad); color: var(--bad); font-weight: 600; }
dl { margin: .5rem 0 0; } dt { font-weight: 600; font-size: .88rem; margin-top: .5rem; } dd { margin: 0; font-size: .94rem; }
.lapses { list-style: none; padding: 0; }
.lapses li { display: grid; grid-template-columns: 10.5rem 1fr; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--rule); margin: 0; }
.lapses time { font-weight: 600; }
.lost { color: var(--bad); font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; padding: 0; font-size: .92rem; }
nav { border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); margin-top: 2.5rem; padding: .35rem 0; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.4; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding: 0 0 .35rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-top: 1px solid var(--rule); }
thead th { border-top: 0; font-size: .82rem; color: var(--soft); font-weight: 600; }
tbody th { font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td small, th small { display: block; color: var(--soft); font-weight: 400; font-size: .84rem; }
.criteria { min-width: 44rem; } .criteria tbody th { width: 32%; }
.dates tbody th { white-space: nowrap; }
.state { white-space: nowrap; font-weight: 600; }
.areas td:nth-child(2) { width: 45%; } .areas { max-width: 40rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(13.5rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
.figures li { border: 1px solid var(--rule); border-radius: .5rem; padding: .75rem .9rem; margin: 0; }
.figures span { display: block; }
.figures b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.figures b.missing { font-size: 1rem; font-weight: 400; color: var(--soft); }
.charts { display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); }
.charts > section { min-width: 0; } .charts h3 { margin-top: .5rem; }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; list-style: none; padding: 0; font-size: .85rem; } .legend svg { vertical-align: -.1em; }
figure { margin: 0; } figure svg { display: block; width: 100%; min-width: 27rem; height: auto; }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--accent); font-size: .9rem; padding: .25rem 0; }
.heat { width: auto; } .heat td, .heat th { padding: .3rem .55rem; white-space: nowrap; } .heat td { text-align: right; font-variant-numeric: tabular-nums; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.heat th + th { text-align: right; }
.heat td.immature { color: var(--soft); font-style: italic; }
.hash { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
footer { color: var(--soft); font-size: .85rem; padding-top: 2.5rem; padding-bottom: 2.5rem; }
@media (max-width: 40rem) {
  h1 b, .first > section:first-child h2 { font-size: 1.5rem; } .lead { font-size: 1.08rem; }
  .rung { grid-template-columns: 1fr auto; } .rung .bar { grid-column: 1 / -1; grid-row: 2; } .rung .status { grid-column: 1 / -1; }
  .lapses li { grid-template-columns: 1fr; }
  .criteria, .criteria caption, .criteria tbody, .criteria tr, .criteria td, .criteria tbody th { display: block; width: auto; min-width: 0; }
  .criteria thead { position: absolute; left: -100vw; }
  .criteria tr { border-top: 1px solid var(--rule); padding: .6rem 0; } .criteria td, .criteria tbody th { border: 0; padding: .1rem 0; text-align: left; width: auto; }
  .criteria td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --page: #fff; --card: #fff; --text: #000; --soft: #444; --rule: #bbb; }
  body { font-size: 10pt; } nav, .skip, summary { display: none; } header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  h2, h3, h4 { break-after: avoid; } .cards > li, tr, figure, .rung { break-inside: avoid; } .scroll { overflow: visible; } .criteria { min-width: 0; }
  figure svg { min-width: 0; } details:not([open]) { display: none; }
}
`;
