/**
 * The one script of the site, on pages with a long list: it hides what does not hold the letters that
 * are typed. Without it the list is whole.
 */
export const filterScript = `"use strict";
const field = document.getElementById("filter");
const told = document.querySelector(".filter output");
const folded = (text) => text.normalize("NFKD").replace(/\\p{M}/gu, "").toLowerCase();
const entries = [...document.querySelectorAll("#feeds > li")].map((entry) => [entry, folded(entry.textContent)]);
const all = told.textContent;
function show() {
  const words = folded(field.value).split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const [entry, text] of entries) {
    entry.hidden = !words.every((word) => text.includes(word));
    if (!entry.hidden) shown++;
  }
  told.textContent = words.length === 0 ? all : shown + " of " + entries.length;
}
field.addEventListener("input", show);
// Of a page that one comes back to, the browser keeps what was typed.
show();
`;
