/** Lists of articles, of statements and of feeds; the page of a story. */
export const listStyle = `.items { list-style: none; margin: 0; padding: 0; }
.items > li { padding-block: 1.35rem 1.3rem; border-top: 1px solid var(--line); }
.items > li:first-child { padding-top: 0; border-top: 0; }
.items h2 { margin: 0 0 .3rem; }
.items h2 a, .group h2 a { color: inherit; text-decoration: none; }
.items h2 a:hover, .group h2 a:hover { color: var(--link); text-decoration: underline; text-decoration-thickness: .06em; }
.items p { margin: .3rem 0; text-wrap: pretty; }
.items.front > li:first-child h2 { font-size: clamp(1.5rem, 1.1rem + 1.7vw, 2.1rem); line-height: 1.18; letter-spacing: -.012em; text-wrap: balance; }
.items.front > li:first-child > p:not(.facts) { font-size: 1.1rem; }
.group { padding-block: 1.5rem .4rem; border-top: 1px solid var(--line); }
.group:first-of-type { border-top: 0; padding-top: 0; }
.group h2 { margin: 0 0 .15rem; font-size: 1.05rem; line-height: 1.4; }
.group > .facts { margin: 0 0 .6rem; }
.said { list-style: none; margin: 0; padding: 0; }
.said > li { margin: 0 0 1.25rem; }
.said blockquote, .statements blockquote { margin: 0; text-wrap: pretty; }
.said blockquote { padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); font-size: 1.1rem; line-height: 1.5; }
.said .chain { padding-inline-start: calc(1rem + 3px); }
.said .also { margin: .15rem 0 0; padding-inline-start: calc(1rem + 3px); }
.withdrawals { color: var(--quiet); font: .84rem/1.55 var(--sans); }
ul.feeds, .letters { list-style: none; margin: 1.25rem 0 2rem; padding: 0; }
main > ul.feeds { max-width: none; columns: 15rem; column-gap: 2.5rem; }
ul.feeds li { padding-block: .22rem; break-inside: avoid; }
ul.feeds a { text-decoration: none; }
ul.feeds a:hover { text-decoration: underline; }
main > ul.letters { max-width: none; display: flex; flex-wrap: wrap; gap: .45rem; }
.letters a { display: inline-block; min-width: 2.4rem; padding: .3rem .6rem; border: 1px solid var(--line); border-radius: 4px; background: var(--tint); font: .9rem/1.4 var(--sans); text-align: center; text-decoration: none; }
.letters a:hover { border-color: var(--link); }
.filter { display: none; margin: 1.25rem 0; font: .88rem/1.4 var(--sans); }
@media (scripting: enabled) { .filter { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .8rem; } }
.filter input { width: min(20rem, 100%); padding: .45rem .7rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); color: var(--ink); font: inherit; }
.filter output { color: var(--quiet); }
[hidden] { display: none !important; }
.origins { margin: 1rem 0 0; padding: 0; list-style: none; }
.origins > li { position: relative; padding: 0 0 1.6rem 1.6rem; border-inline-start: 2px solid var(--line); }
.origins > li:last-child { border-inline-start-color: transparent; }
.origins > li::before { content: ""; position: absolute; inset-inline-start: -.5rem; top: .35rem; width: .85rem; height: .85rem; border: 2px solid var(--link); border-radius: 50%; background: var(--paper); }
.origins > li:first-child::before { background: var(--link); }
.origins h3 { margin: 0 0 .15rem; font-size: 1.15rem; }
.origins p { margin: .2rem 0; }
.copies { margin: .5rem 0 0; padding: 0; list-style: none; font: .88rem/1.5 var(--sans); }
.copies li { padding-block: .15rem; }
.tellings { list-style: none; margin: .5rem 0 0; padding-inline-start: calc(1rem + 3px); }
.tellings li { padding-block: .3rem; }
.tellings blockquote { margin: .1rem 0 0; font-size: 1rem; }
.items .also { margin-top: .45rem; }
.stories span { color: var(--quiet); }
`;
