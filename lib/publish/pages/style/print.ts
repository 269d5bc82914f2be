/** On paper: the text and who said what, without the ways through the site. */
export const printStyle = `@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  header.site nav, footer.site, .skip, .subscribe, .filter, .chain .back { display: none; }
  html { font-size: 10.5pt; }
  :root { color-scheme: light; --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #bbbbbb; --link: #13526b; --tint: #ffffff; --edge: #777777; }
  body { background: none; }
  .page { padding-top: 1.5rem; }
  .page, header.site { width: 100%; }
  .with-aside { display: block; }
  a { color: inherit; }
  mark, mark.unnamed { background: none; border-bottom: .06em solid; }
  mark.unnamed { border-bottom-style: dashed; }
  .hop::before, .cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h1, h2, h3 { break-after: avoid; }
  .statements .list > li, .said > li, .items > li, figure { break-inside: avoid; }
}
`;
