/**
 * The report's style: light and dark, on screens of any width and on paper. Colours come in pairs of ground and ink with a contrast of 7:1 or more, and
 * every kind has a letter besides its colour.
 */
export const style = `
:root { color-scheme: light dark; --paper: #fdfdfb; --panel: #fff; --ink: #1d1d1b; --faint: #55554f; --rule: #dad9d2; --accent: #7a5200;
  --person: #d6e6fb; --organization: #fbe2c0; --location: #d3eed9; --facility: #cdeaea; --nationality: #f8dbe5; --event: #f5eeb5;
  --date: #e6dcf8; --amount: #dde3ea; --other: #e6e4dd; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #15171b; --panel: #1e2127; --ink: #ecebe6; --faint: #b5b4ad; --rule: #3c4048; --accent: #e8c15a;
  --person: #17406f; --organization: #5c3c0a; --location: #17492c; --facility: #124a4c; --nationality: #5f2238; --event: #4d460c;
  --date: #43306e; --amount: #36404c; --other: #3d3d3a; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink); font: 1.0625rem/1.7 Georgia, 'Times New Roman', serif;
  overflow-wrap: break-word; display: grid; grid-template-columns: minmax(0, 1fr) 13rem; column-gap: 3.5rem; }
header, footer { grid-column: 1 / -1; } main { grid-column: 1; grid-row: 2; min-width: 0; }
aside { grid-column: 2; grid-row: 2; position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
aside, table, figure, h3, .card, .meta, .also, .where, .count, .chip, .badge, .found, .write, .number, .findings, footer, .skip { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; }
h1 { margin: 0; max-width: 46rem; font-size: 2.1rem; line-height: 1.25; letter-spacing: -.01em; text-wrap: balance; }
h2 { margin: 3.5rem 0 1rem; padding-top: .6rem; border-top: 2px solid var(--ink); font-size: 1.25rem; line-height: 1.3; }
section:first-child h2 { margin-top: 1.5rem; } h3 { margin: 1.75rem 0 .5rem; font-size: .9375rem; line-height: 1.5; }
a { color: inherit; text-underline-offset: .15em; } a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .2em; }
.meta, .also, .where, .count { color: var(--faint); font-size: .8125rem; line-height: 1.5; font-weight: 400; } header .meta { margin: .75rem 0 0; font-size: .875rem; }
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: .5rem; }
nav ul, .legend, .names, .check, .findings { list-style: none; margin: 0; padding: 0; } nav { font-size: .875rem; } nav li { margin: .3rem 0; } nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
.legend { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px solid var(--rule); font-size: .8125rem; } .legend li { display: flex; gap: .5rem; align-items: baseline; margin: .35rem 0; } .legend .count { margin-left: auto; font-variant-numeric: tabular-nums; }
article p { margin: 0 0 1.1em; white-space: pre-line; } article .standfirst { font-size: 1.15em; } article .crosshead { font-weight: 700; margin-top: 1.8em; }
article .byline, article .dateline, article .credit, article .boilerplate { color: var(--faint); font-size: .9em; }
.pronoun { position: relative; text-decoration: underline dotted var(--faint); }
[data-kind] { position: relative; padding: .08em .22em; border-radius: .25em; color: var(--ink); text-decoration: none; background: var(--other); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
h1 [data-kind] { padding: 0 .1em; } h1 [data-letter]::after { font-size: .35em; vertical-align: 1.3em; } h1 mark { text-decoration-thickness: 1px; }
[data-kind] [data-kind] { padding: 0; box-shadow: 0 0 0 1px var(--ink); } a[data-kind]:hover { box-shadow: 0 0 0 1px var(--ink); }
[data-letter]::after { content: '\\2060' attr(data-letter); margin-left: .2em; font: 700 .56em/1 system-ui, sans-serif; vertical-align: .55em; opacity: .75; }
.chip { display: inline-block; padding: .05em .45em; border-radius: .3em; background: var(--other); color: var(--ink); font-size: .75rem; line-height: 1.5; font-weight: 600; }
.person { background: var(--person); } .organization { background: var(--organization); } .location { background: var(--location); } .facility { background: var(--facility); }
.nationality { background: var(--nationality); } .namedEvent { background: var(--event); } .date { background: var(--date); } .money, .percent, .quantity { background: var(--amount); }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .32em; text-decoration-skip-ink: none; }
mark.low { text-decoration-color: var(--rule); text-decoration-thickness: 1px; }
.number, .badge { display: inline-block; min-width: 1.5em; padding: 0 .35em; border-radius: 1em; background: var(--accent); color: var(--paper); font-size: .65rem; font-weight: 700; line-height: 1.55; text-align: center; text-decoration: none; } .number.low { background: none; box-shadow: inset 0 0 0 1px var(--rule); color: var(--faint); font-weight: 400; }
summary { cursor: pointer; margin: 0 0 1rem; font: .875rem/1.5 system-ui, sans-serif; }
.number { position: relative; margin-left: .2em; vertical-align: .45em; } .badge { margin-right: .25em; vertical-align: .15em; }
.card { display: block; padding: .6rem .8rem; font-size: .8125rem; line-height: 1.5; font-weight: 400; text-align: left; white-space: normal; color: var(--ink); } .card b, .card span { display: block; } .card span { color: var(--faint); }
.cards, .number > .card { position: absolute; left: 0; top: calc(100% + .3rem); z-index: 2; visibility: hidden; opacity: 0; width: max-content; max-width: 20rem; border: 1px solid var(--rule); border-radius: .5rem; background: var(--panel); box-shadow: 0 .4rem 1.4rem #0003; }
.cards .card + .card { border-top: 1px solid var(--rule); }
a:hover > .cards, a:focus > .cards, a:hover > .card, a:focus > .card { visibility: visible; opacity: 1; transition: opacity .1s .12s; }
:target { outline: 2px solid var(--accent); outline-offset: .3rem; border-radius: .2rem; }
.check > li { display: flex; gap: .75rem; margin: 0 0 1.1rem; padding: 0 0 1.1rem; border-bottom: 1px solid var(--rule); line-height: 1.55; } .check p { margin: 0; } .check .meta, .found { margin-top: .3rem; } .check > li > div { flex: 1; min-width: 0; }
.box { font-size: 1.3rem; line-height: 1.2; } .found { padding-left: .7rem; border-left: 3px solid var(--accent); font-size: .875rem; } .write { display: none; }
.meter { width: 2.5rem; height: .5rem; margin-right: .4rem; fill: var(--accent); } .meter .rail { fill: var(--rule); }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--rule); line-height: 1.55; } blockquote.direct { border-left-color: var(--accent); } blockquote p { margin: 0; } blockquote .meta { margin-top: .25rem; }
#quotations h3 { font-size: 1rem; } #quotations h3 .also { display: block; }
.names li { display: grid; grid-template-columns: minmax(9rem, 1fr) minmax(0, 1.3fr) 6.5rem 8.5rem; gap: .25rem 1rem; align-items: baseline; padding: .3rem 0; border-bottom: 1px solid var(--rule); line-height: 1.45; font-size: .9375rem; } .names .spread { grid-column: 3; } .names .where { grid-column: 4; }
.spread { width: 6.5rem; height: .65rem; fill: none; stroke: var(--rule); } .spread .tick { stroke: var(--accent); stroke-width: 2; }
.table { overflow-x: auto; margin-top: 1.5rem; } table { width: 100%; border-collapse: collapse; font-size: .8125rem; line-height: 1.5; } th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
td:first-child, td:last-child { white-space: nowrap; } figure { margin: 0; overflow-x: auto; } figure svg { width: 100%; min-width: 34rem; height: auto; display: block; }
figure text { fill: var(--ink); font: 12.5px system-ui, sans-serif; } figure .day { font-weight: 600; } .date-words, .now { font-weight: 700; fill: var(--accent); } figure line { stroke: var(--rule); stroke-width: 2; } figure circle { fill: var(--paper); stroke: var(--accent); stroke-width: 2.5; } figure rect { fill: var(--accent); }
.findings li { margin: .4rem 0; font-size: .875rem; } footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--faint); font-size: .8125rem; }
@media screen and (max-width: 60rem) { body { display: block; padding: 1.25rem 1rem 3rem; } aside { position: static; max-height: none; margin-top: 1.25rem; } nav ul, .legend { display: flex; flex-wrap: wrap; gap: .3rem 1rem; } .legend .count { margin-left: 0; } h1 { font-size: 1.6rem; }
  .cards, .number > .card { position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem; width: auto; max-width: none; } .names li { grid-template-columns: 1fr; gap: 0; } .names .spread { display: none; } .names .where { grid-column: 1; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { @page { margin: 18mm 16mm; } :root { --paper: #fff; --panel: #fff; } body { display: block; max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; } h1 { font-size: 20pt; } h2 { margin-top: 1.6rem; font-size: 13pt; }
  nav, .skip, .cards, .card { display: none !important; } aside { position: static; max-height: none; overflow: visible; } .legend { display: flex; flex-wrap: wrap; gap: .2rem 1rem; margin: .6rem 0 0; padding: .4rem 0 0; } .legend .count { margin-left: 0; }
  [data-kind], .chip, .number, .badge, .meter, figure svg, .spread { -webkit-print-color-adjust: exact; print-color-adjust: exact; } h2, h3 { break-after: avoid; } tr, blockquote, figure, .check > li, .names li { break-inside: avoid; }
  .write { display: block; margin-top: .5rem !important; padding-bottom: .9rem; border-bottom: 1px dotted #888; font-size: 8pt; color: #555; } .table { overflow: visible; } .names li { grid-template-columns: 1fr 1.2fr 6.5rem 7rem; } }
`;
