/** How the sources do, with their small charts. */
export const statusStyle = `.status { list-style: none; margin: 0; padding: 0; }
.status > li { padding-block: 1.1rem; border-top: 1px solid var(--line); }
.status h2 { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .2rem 1rem; margin: 0 0 .3rem; font-size: 1.15rem; }
.status h2 a { color: inherit; text-decoration: none; }
.status h2 a:hover { text-decoration: underline; }
.status p { margin: .3rem 0; }
.state { padding: .1rem .55rem; border: 1px solid var(--line); border-radius: 4px; background: var(--tint); font: .8rem/1.4 var(--sans); }
.state.ill { border-color: currentColor; font-weight: 700; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 1rem 2rem; margin: .9rem 0 .7rem; }
.charts figure { margin: 0; }
.charts figcaption { margin-top: .3rem; font: .8rem/1.4 var(--sans); color: var(--quiet); }
.chart { display: block; width: 100%; height: 2.75rem; }
.chart path { fill: none; stroke: var(--link); vector-effect: non-scaling-stroke; }
.chart .bar { stroke-width: 3; }
.chart .bad { stroke: var(--ink); stroke-width: 2; }
.chart .line { stroke-width: 1.75; stroke-linejoin: round; stroke-linecap: round; }
.chart .axis { stroke: var(--line); }
`;
