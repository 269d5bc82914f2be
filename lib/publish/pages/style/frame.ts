/** Colours, type, and the frame of every page. */
export const frameStyle = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1c1e20; --quiet: #585e63; --line: #e1dcd2; --link: #13526b; --tint: #f4f1ea; --said: #fbf0cf; --edge: #8b8578;
  --serif: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, Georgia, serif;
  --sans: Inter, system-ui, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171a; --ink: #e7e5e0; --quiet: #a6abaf; --line: #31373b; --link: #8fcae2; --tint: #1d2225; --said: #3a3319; --edge: #7d8388; }
}
* { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--serif); overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .16em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); border: 2px solid var(--link); font: 600 .9rem/1.4 var(--sans); z-index: 1; }
.skip:focus { top: .75rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
header.site, footer.site, .page { width: min(66rem, 100% - 2.5rem); margin-inline: auto; }
header.site { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .35rem 2.5rem; padding-block: 1.15rem .9rem; border-bottom: 1px solid var(--line); }
header.site p { margin: 0; font: 700 1.2rem/1.3 var(--serif); letter-spacing: -.01em; }
header.site p a { color: inherit; text-decoration: none; }
header.site ul, footer.site ul { display: flex; flex-wrap: wrap; gap: .1rem 1.35rem; list-style: none; margin: 0; padding: 0; }
nav a, footer.site a { display: inline-block; padding-block: .25rem; text-decoration: none; }
nav { font: .84rem/1.4 var(--sans); }
nav a { color: var(--quiet); }
nav a:hover, nav a[aria-current], footer.site a:hover { color: var(--ink); text-decoration: underline; text-decoration-thickness: .12em; }
footer.site { margin-top: 5rem; padding-block: 1.15rem 2.5rem; border-top: 1px solid var(--line); color: var(--quiet); font: .84rem/1.5 var(--sans); }
footer.site li { padding-block: .25rem; }
footer.site li a { padding-block: 0; }
main > :first-child, main > article > :first-child > :first-child { margin-top: 0; }
.page { padding-top: 2.75rem; }
main { min-width: 0; }
main > :is(h1, p, section, ol, ul, dl, details, article) { max-width: 40rem; }
.page > aside { font: .88rem/1.5 var(--sans); }
@media (min-width: 62rem) {
  .with-aside { display: grid; grid-template-columns: minmax(0, 40rem) minmax(0, 17rem); justify-content: space-between; column-gap: 4rem; align-items: start; }
}
@media (max-width: 61.99rem) { .page { padding-top: 1.75rem; } .page > aside { max-width: 40rem; margin-top: 3.5rem; } }
h1 { margin: 0 0 .8rem; font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.6rem); line-height: 1.14; letter-spacing: -.015em; text-wrap: balance; }
h2 { margin: 2.5rem 0 .5rem; font-size: 1.3rem; line-height: 1.3; letter-spacing: -.005em; text-wrap: pretty; }
h3 { margin: 1.6rem 0 .35rem; font-size: 1.08rem; line-height: 1.35; }
.lead { margin: 0 0 1.5rem; font-size: 1.15rem; line-height: 1.5; color: var(--quiet); text-wrap: pretty; }
.facts, dl, details { font: .84rem/1.55 var(--sans); color: var(--quiet); }
.facts > span { white-space: nowrap; unicode-bidi: isolate; }
.facts > .long { white-space: normal; }
@media (max-width: 40rem) { .facts > span { white-space: normal; } }
aside h2, .label { margin: 0 0 .55rem; font: 600 .8rem/1.4 var(--sans); letter-spacing: .01em; color: var(--ink); }
aside h3.label { margin-top: .9rem; margin-bottom: .15rem; font-weight: 500; color: var(--quiet); }
aside section { margin: 0 0 2rem; padding-top: .75rem; border-top: 1px solid var(--line); }
aside ul { list-style: none; margin: 0; padding: 0; }
aside li { padding-block: .2rem; }
aside li a { text-decoration: none; }
aside li a:hover { text-decoration: underline; }
aside p { margin: .4rem 0; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; margin: .75rem 0; }
dd { margin: 0; min-width: 0; }
.subscribe .faces { display: flex; flex-wrap: wrap; gap: .4rem; margin: .3rem 0 .6rem; }
.faces a { padding: .2rem .7rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--tint); text-decoration: none; }
.faces a:hover { border-color: var(--link); }
summary { cursor: pointer; width: max-content; max-width: 100%; padding-block: .2rem; }
.subscribe dl { display: block; }
.subscribe dd { margin-bottom: .5rem; overflow-wrap: anywhere; user-select: all; font: .78rem/1.5 ui-monospace, monospace; color: var(--ink); }
`;
