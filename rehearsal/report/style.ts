/** The page's style sheet. Colours carry no meaning alone: bars have patterns, and every state is written out as well. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #f6f7f5; --card: #ffffff; --ink: #1b211d; --soft: #59635c; --line: #dfe4df; --track: #f0f2ef;
  --brand: #2f7d32; --good: #2f7d32; --bad: #c0352b; --warn: #a66300; --info: #2b62a8;
  --creating: #d79a1e; --ready: #4c9a55; --deleting: #8a93a8; --link: #1f5fae;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #111513; --card: #191e1b; --ink: #e7ece8; --soft: #9aa59d; --line: #2c342f; --track: #202723;
    --brand: #7cc98a; --good: #7cc98a; --bad: #f08a80; --warn: #e6b35a; --info: #8cb8f0;
    --creating: #d9a441; --ready: #5fae6b; --deleting: #7f8aa3; --link: #8cb8f0;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
a { color: var(--link); }
main, header.top, footer { max-width: 1180px; margin: 0 auto; padding: 0 24px; }
header.top { padding-top: 40px; padding-bottom: 8px; }
.kicker { color: var(--soft); font-size: 13px; letter-spacing: .04em; margin: 0; }
h1 { font-size: 30px; line-height: 1.2; margin: 6px 0 0; letter-spacing: -.01em; display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; }
.badge { font-size: 14px; font-weight: 600; letter-spacing: 0; padding: 3px 12px; border-radius: 99px; border: 1.5px solid currentColor; white-space: nowrap; }
.badge.passed { color: var(--good); } .badge.failed { color: var(--bad); }
.reasons { color: var(--bad); margin: 12px 0 0; padding-left: 20px; }
.figures { display: flex; flex-wrap: wrap; gap: 1px; margin: 24px 0 0; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.figures div { flex: 1 1 150px; background: var(--card); padding: 14px 18px; }
.figures dt { color: var(--soft); font-size: 13px; }
.figures dd { margin: 2px 0 0; font-size: 21px; font-weight: 600; letter-spacing: -.01em; overflow-wrap: anywhere; }
.figures dd small { display: block; font-size: 13px; font-weight: 400; color: var(--soft); letter-spacing: 0; }
.figures .wide { flex-basis: 100%; }
.figures .wide dd { font-size: 17px; }
nav { margin: 18px 0 0; display: flex; flex-wrap: wrap; gap: 4px 18px; font-size: 14px; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 20px 24px 22px; margin: 20px 0; }
h2 { font-size: 19px; margin: 0 0 12px; letter-spacing: -.005em; }
h3 { font-size: 16px; margin: 22px 0 8px; } h4 { font-size: 15px; margin: 18px 0 6px; }
.lead { color: var(--soft); margin: -6px 0 14px; }
.lead.after { margin: 12px 0 0; font-size: 13px; }
.good { color: var(--good); font-weight: 600; } .bad { color: var(--bad); } .warn { color: var(--warn); } .info { color: var(--info); }
.none { font-size: 17px; margin: 0; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; padding: 6px 14px 6px 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 500; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.meter { width: 30%; min-width: 90px; padding-top: 12px; }
td.meter i { display: block; height: 6px; border-radius: 3px; background: var(--ready); }
tr.total td { font-weight: 600; border-bottom: 0; }
.scroll { overflow-x: auto; }
.ids { color: var(--soft); overflow-wrap: anywhere; }
code, pre { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--track); border-radius: 4px; padding: 1px 5px; }
pre { background: var(--track); border-radius: 8px; padding: 12px 14px; overflow-x: auto; margin: 10px 0; }
pre code { background: none; padding: 0; }
details > summary { cursor: pointer; color: var(--link); }
details.step { border-top: 1px solid var(--line); padding: 8px 0; }
details.step > summary { color: inherit; display: flex; gap: 10px; align-items: baseline; }
details.step > summary::before { content: "›"; color: var(--soft); transition: transform .1s; width: 8px; }
details.step[open] > summary::before { transform: rotate(90deg); }
details.step > summary .took { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
details.step > .body { padding: 4px 0 8px 18px; }
.mark { width: 1em; display: inline-block; text-align: center; font-weight: 600; }
.summary { border: 1px solid var(--line); border-radius: 8px; padding: 4px 18px 14px; margin: 10px 0; overflow-x: auto; }
.summary h1, .summary h2 { display: block; font-size: 18px; border-bottom: 1px solid var(--line); padding-bottom: 6px; margin: 14px 0 10px; }
.summary table { width: auto; max-width: 100%; }
.annotation { border-left: 3px solid currentColor; padding: 2px 0 2px 12px; margin: 8px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.annotation span { color: var(--ink); }
.log { max-height: 420px; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.log .command { color: var(--soft); } .log .group { font-weight: 600; }
blockquote { margin: 12px 0; padding: 4px 0 4px 14px; border-left: 3px solid var(--line); color: var(--soft); }
blockquote.warning, blockquote.caution { border-color: var(--warn); } blockquote.note, blockquote.tip, blockquote.important { border-color: var(--info); }
.chart { font-size: 13px; }
.chart ol { list-style: none; margin: 0; padding: 0; }
.chart .row { display: grid; grid-template-columns: minmax(120px, 290px) 1fr 64px; gap: 0 12px; align-items: center; min-height: 22px; }
.chart .label { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.chart .label small { color: var(--soft); font-size: 12px; }
.chart .took { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.chart .bar { display: block; background: var(--track); border-radius: 3px; overflow: visible; }
.chart .axis .bar { background: none; } .chart .axis text { font-size: 11px; fill: var(--soft); }
.chart .axis text.middle { text-anchor: middle; } .chart .axis text.last { text-anchor: end; }
.chart line { stroke: var(--line); stroke-width: 1; }
.row.workflow { font-weight: 600; margin-top: 10px; } .row.job .label { font-weight: 600; padding-left: 14px; } .row.step .label { padding-left: 28px; }
.row.workflow .bar rect { opacity: .35; }
rect.success, rect.ready { fill: var(--ready); } rect.creating { fill: url(#coming); } rect.deleting { fill: url(#going); }
rect.failure, rect.failed { fill: var(--bad); } rect.cancelled { fill: var(--warn); } rect.impaired { fill: var(--ready); opacity: .45; }
pattern .creating { stroke: var(--creating); } pattern .deleting { stroke: var(--deleting); } pattern path { stroke-width: 3; }
pattern rect.under { fill: var(--creating); opacity: .35; } pattern rect.gone { fill: var(--deleting); opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; color: var(--soft); font-size: 13px; margin: 12px 0 0; padding: 0; list-style: none; }
.legend svg { vertical-align: -2px; margin-right: 6px; }
figure { margin: 14px 0; } figcaption { color: var(--soft); font-size: 13px; margin-bottom: 6px; }
figure.calls .ends { display: flex; justify-content: space-between; color: var(--soft); font-size: 12px; border-top: 1px solid var(--line); padding-top: 2px; }
footer { color: var(--soft); font-size: 13px; padding-bottom: 48px; }
.hidden { position: absolute; width: 0; height: 0; }
@media (max-width: 720px) {
  main, header.top, footer { padding-left: 14px; padding-right: 14px; }
  section { padding: 16px 14px; }
  h1 { font-size: 24px; }
  .chart .row { grid-template-columns: 1fr auto; margin-bottom: 5px; }
  .chart .row .label { grid-row: 1; } .chart .row .took { grid-row: 1; } .chart .row .bar { grid-row: 2; grid-column: 1 / -1; }
  td.meter { display: none; }
}
@media print { body { background: none; } section { break-inside: avoid; } }
`;
