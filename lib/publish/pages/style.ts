/**
 * The one stylesheet: system fonts, a measure that reads well, light and dark by what the reader
 * prefers, contrast of WCAG AA or better in both, and print.
 */
export const stylesheet = `:root {
  color-scheme: light dark;
  --paper: #fdfcfa; --ink: #1d1f21; --quiet: #565b60; --line: #dcd8d1; --link: #14526b; --tint: #f2efe9; --said: #fbf0cf;
  font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #15181a; --ink: #e6e4df; --quiet: #a4a9ad; --line: #343a3e; --link: #8cc7df; --tint: #1e2326; --said: #35301d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
header.site, main, footer.site { width: min(42rem, 100% - 2.5rem); margin: 0 auto; }
header.site { padding-top: 1.5rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); font: 600 1rem/1.4 system-ui, sans-serif; }
header.site a { color: inherit; text-decoration: none; }
footer.site { margin-top: 4rem; padding-top: .25rem; padding-bottom: 2rem; border-top: 1px solid var(--line); color: var(--quiet); font: .875rem/1.5 system-ui, sans-serif; }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.18; margin: 2rem 0 .75rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2rem 0 .35rem; text-wrap: pretty; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .35rem; }
.lead { font-size: 1.15rem; color: var(--quiet); }
.section { margin: 2rem 0 -1.5rem; font: 600 .8rem/1.4 system-ui, sans-serif; letter-spacing: .05em; text-transform: uppercase; color: var(--quiet); }
.byline { margin: .75rem 0 .1rem; font: 600 .95rem/1.5 system-ui, sans-serif; }
.byline + .facts { margin-top: 0; }
.facts span { white-space: nowrap; unicode-bidi: isolate; }
.facts, dl, details { font: .9rem/1.5 system-ui, sans-serif; color: var(--quiet); }
article > footer { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.body img { max-width: 100%; height: auto; }
.body figure { margin: 1.5rem 0; }
.body figcaption { font: .875rem/1.5 system-ui, sans-serif; color: var(--quiet); }
.body blockquote { margin: 1.25rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
.body pre { overflow-x: auto; padding: .75rem 1rem; background: var(--tint); font-size: .875rem; }
.body table { display: block; margin: 1.25rem 0; overflow-x: auto; border-collapse: collapse; font: .9rem/1.45 system-ui, sans-serif; }
.body th, .body td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: start; }
.subscribe { margin: 1.25rem 0 1.5rem; font: .9rem/1.5 system-ui, sans-serif; }
.subscribe p { margin: .5rem 0; }
.subscribe > p a { display: inline-block; margin-inline-start: .25rem; padding: .2rem .8rem; border: 1px solid var(--line); border-radius: 999px; background: var(--tint); text-decoration: none; }
.subscribe > p a:hover { border-color: var(--link); }
.subscribe summary { cursor: pointer; width: max-content; }
.subscribe dd { overflow-wrap: anywhere; user-select: all; font-family: ui-monospace, monospace; font-size: .85rem; color: var(--ink); }
.statements { margin-top: 2.5rem; padding-top: .25rem; border-top: 1px solid var(--line); }
.statements ol { margin: 0; padding-inline-start: 1.6rem; }
.statements li { padding: .5rem 0; }
.statements li::marker { font: .85rem system-ui, sans-serif; color: var(--quiet); }
.statements blockquote { margin: 0; }
.statements li:target, mark.said:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.chain { margin: .35rem 0 0; font: .85rem/1.9 system-ui, sans-serif; color: var(--quiet); }
.hop { padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 999px; background: var(--tint); color: var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; unicode-bidi: isolate; }
.hop.unnamed { border-style: dashed; border-color: var(--quiet); font-style: italic; }
.chain .back { margin-inline-start: .5rem; white-space: nowrap; }
mark { background: var(--said); color: inherit; padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.unnamed { background: none; border-bottom: .12em dashed var(--quiet); }
.name { text-decoration: underline dotted .07em var(--quiet); text-underline-offset: .2em; }
.ref { font: .65em/1 system-ui, sans-serif; user-select: none; }
.ref a { padding: 0 .25em; text-decoration: none; }
.wide { overflow-x: auto; }
.status { border-collapse: collapse; width: 100%; font: .9rem/1.45 system-ui, sans-serif; }
.status th, .status td { padding: .5rem .8rem .5rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.status thead th { color: var(--quiet); font-weight: 600; }
.state { padding: .05rem .55rem; border: 1px solid var(--line); border-radius: 999px; background: var(--tint); }
.state.ill { border-color: currentColor; font-weight: 700; }
.history { margin-top: 2.5rem; padding-top: .25rem; border-top: 1px solid var(--line); }
.history ol { padding-inline-start: 1.5rem; }
.history li { margin: .8rem 0; }
.history p { margin: .15rem 0; }
del { color: var(--quiet); } ins { text-decoration: none; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: .75rem 0; }
dd { margin: 0; min-width: 0; }
.items { list-style: none; margin: 0; padding: 0; }
.items li { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.items h2 { margin: 0 0 .2rem; }
.items h2 a { color: inherit; text-decoration: none; }
.items h2 a:hover { text-decoration: underline; }
.items p { margin: .25rem 0; }
.withdrawn { margin-top: 2rem; padding: 0 1.25rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--tint); }
@media print {
  header.site, footer.site, .subscribe { display: none; }
  body { background: none; color: #000; }
  a { color: inherit; }
  mark { background: none; border-bottom: .06em solid; }
  .chain .back { display: none; }
}
`;
