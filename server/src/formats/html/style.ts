/** The report's style: light and dark, on screen and on paper. Colours come in pairs of ground and ink with a contrast of 7:1 or more. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1b; --faint: #595959; --rule: #c8c8c8; --card: #fff;
  --person: #d9e8fb; --organization: #f7e3c8; --location: #d7efdc; --date: #e9dff7; --other: #e8e8e8; --claim: #8a6d00; }
@media screen and (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #ececec; --faint: #b4b4b4; --rule: #4a4d55; --card: #24272e;
  --person: #123a66; --organization: #5a3a08; --location: #14482a; --date: #41296b; --other: #3a3d44; --claim: #e0bd4a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 48rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.65 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1 { line-height: 1.2; } h2 { margin-top: 3rem; border-bottom: 1px solid var(--rule); }
nav, table, .legend, .card, figure, a::after, .meta { font-family: system-ui, sans-serif; font-size: .875rem; }
nav a { margin-right: 1rem; }
a { color: inherit; }
article p { white-space: pre-line; }
article a:not(.number) { position: relative; padding: .05em .2em; border-radius: .2em; text-decoration: none; background: var(--other);
  -webkit-box-decoration-break: clone; box-decoration-break: clone; }
article a[data-kind]::after { content: ' ' attr(data-kind); font-size: .625rem; text-transform: uppercase; letter-spacing: .03em; }
.person { background: var(--person) !important; } .organization { background: var(--organization) !important; }
.location, .facility { background: var(--location) !important; } .date { background: var(--date) !important; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--claim); text-underline-offset: .3em; }
.number { font: .75rem system-ui, sans-serif; vertical-align: super; margin-left: .1em; }
.card { position: absolute; left: 0; top: 100%; z-index: 1; display: none; width: max-content; max-width: 20rem; padding: .5rem .75rem;
  background: var(--card); border: 1px solid var(--rule); border-radius: .3rem; line-height: 1.5; white-space: normal; }
a:hover > .card, a:focus > .card { display: block; }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; }
:target { outline: 2px solid var(--claim); }
.legend { padding: 0; list-style: none; } .legend li { display: inline-block; margin: 0 .75rem .25rem 0; }
.legend span { padding: .05em .4em; border-radius: .2em; background: var(--other); }
.table { overflow-x: auto; } table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .5rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--rule); } .meta { color: var(--faint); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; } svg text { fill: currentColor; font: 13px system-ui, sans-serif; }
svg line { stroke: var(--rule); stroke-width: 2; } svg circle, svg rect { fill: var(--claim); }
.check { padding-left: 0; list-style: none; } .check li::before { content: '☐ '; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } nav, .card { display: none !important; }
  article a { -webkit-print-color-adjust: exact; print-color-adjust: exact; } h2, tr, blockquote, figure { break-after: avoid; break-inside: avoid; } }
`;
