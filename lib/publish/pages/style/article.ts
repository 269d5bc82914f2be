/** The page of an article, and the chain by which words came. */
export const articleStyle = `.section { margin: 0 0 .5rem; font: 600 .84rem/1.4 var(--sans); color: var(--quiet); }
.section a { text-decoration: none; }
.section + h1 { margin-top: 0; }
.byline { margin: .9rem 0 .1rem; font: 600 .92rem/1.5 var(--sans); }
.byline + .facts { margin-top: 0; }
.notice { margin: .6rem 0 0; padding: .3rem .7rem; width: fit-content; max-width: 100%; border-inline-start: 3px solid var(--edge); background: var(--tint); font: .84rem/1.5 var(--sans); }
article > header { margin-bottom: 1.9rem; }
.body { font-size: 1.1rem; line-height: 1.65; }
.body > :first-child { margin-top: 0; }
.body p { margin: 0 0 1.05em; text-wrap: pretty; }
.body h2, .body h3, .body h4 { font-size: 1.15rem; margin: 1.8em 0 .4em; }
.body :is(img, video) { max-width: 100%; height: auto; background: var(--tint); }
.body img:not([width][height]) { display: block; width: 100%; aspect-ratio: 3 / 2; object-fit: contain; }
.body figure { margin: 1.75rem 0; }
.body figcaption { margin-top: .45rem; font: .84rem/1.5 var(--sans); color: var(--quiet); }
.body blockquote { margin: 1.4rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--line); }
.body pre { overflow-x: auto; padding: .75rem 1rem; background: var(--tint); font-size: .875rem; }
.body table { display: block; margin: 1.25rem 0; overflow-x: auto; border-collapse: collapse; font: .9rem/1.45 var(--sans); }
.body th, .body td { padding: .35rem .7rem; border: 1px solid var(--line); text-align: start; }
mark { background: var(--said); color: inherit; padding: .08em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.unnamed { background: none; border-bottom: .12em dashed var(--edge); }
.name { text-decoration: underline dotted .07em var(--edge); text-underline-offset: .22em; }
.ref { font: .62em/1 var(--sans); user-select: none; }
.ref a { padding: .7em .18em; text-decoration: none; }
article > section, article > footer { margin-top: 2.75rem; padding-top: 1.1rem; border-top: 1px solid var(--line); }
article > section > h2 { margin-top: 0; }
.statements ol.list { margin: 0; padding-inline-start: 1.9rem; }
.statements .list > li { padding-block: .55rem; }
.statements .list > li::marker { font: .8rem var(--sans); color: var(--quiet); }
:is(.statements li, mark.said, .status li, .said li):target { outline: 2px solid var(--link); outline-offset: 4px; border-radius: 2px; }
.chain { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 0; list-style: none; margin: .35rem 0 0; padding: 0; font: .84rem/1.6 var(--sans); color: var(--quiet); }
.chain > li { margin-inline-end: .6em; unicode-bidi: isolate; }
.chain a, .reach a { text-decoration: none; }
.chain a:hover { text-decoration: underline; }
.hop::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-inline-end: .45em; border: 2px solid var(--link); border-radius: 50%; background: var(--link); }
.hop.unnamed::before { background: none; border: 2px dashed var(--quiet); width: .7em; height: .7em; }
.hop.unnamed { font-style: italic; }
.chain > li + li:not(.after)::before { content: "⟶"; content: "⟶" / ""; margin-inline-end: .6em; color: var(--quiet); }
.chain .back { color: var(--quiet); text-decoration: underline; text-decoration-thickness: .05em; white-space: nowrap; }
.chain .back:hover { color: var(--link); }
.reach { margin: 0; display: block; }
.reach dt { display: flex; justify-content: space-between; margin-top: .6rem; }
.reach dd { display: flex; flex-wrap: wrap; gap: 3px; margin: .3rem 0 0; }
.cell { display: block; min-width: 1.6rem; padding: .2rem .15rem; border: 1px solid var(--link); border-radius: 3px; background: var(--link); color: var(--paper); font: 600 .72rem/1.25 var(--sans); text-align: center; text-decoration: none; }
a.cell:hover { text-decoration: underline; }
.cell.unnamed { border: 1px dashed var(--quiet); background: none; color: var(--ink); }
.cell.unknown { border-color: var(--line); background: var(--tint); color: var(--quiet); }
.legend { display: flex; flex-wrap: wrap; gap: .1rem 1.2em; font-size: .8rem; }
.legend .hop { font-style: normal; }
.named { margin: 0 0 .9rem; }
aside .named a { text-decoration: underline; text-decoration-color: var(--edge); }
aside .named a:hover { text-decoration-color: currentColor; }
.history ol { margin: 0; padding-inline-start: 1.5rem; }
.history li { margin: .8rem 0; }
.history p { margin: .15rem 0; }
del { color: var(--quiet); text-decoration-thickness: .06em; } ins { background: var(--said); text-decoration: none; }
.withdrawn { padding: 1.4rem 1.5rem 1rem; border: 1px solid var(--line); border-radius: 6px; background: var(--tint); }
`;
