/** How the sources do: the table and its small charts. */
export const statusStyle = `.wide { max-width: none; overflow-x: auto; }
.status { border-collapse: collapse; width: 100%; font: .86rem/1.45 var(--sans); font-variant-numeric: tabular-nums; }
.status th, .status td { padding: .7rem 1.2rem .7rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
.status thead th { padding-block: .3rem; color: var(--quiet); font-weight: 600; }
.state { display: inline-block; padding: .05rem .55rem; border: 1px solid var(--line); border-radius: 4px; background: var(--tint); }
.state.ill { border-color: currentColor; font-weight: 700; }
.chart { display: block; width: 10rem; height: 2.4rem; overflow: visible; }
.chart .bar { fill: var(--link); }
.chart .line { fill: none; stroke: var(--link); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.chart .axis { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.chart .good { fill: var(--link); opacity: .45; }
.chart .bad { fill: var(--ink); }
.status small { display: block; color: var(--quiet); font-size: .78rem; }
`;
