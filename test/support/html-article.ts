/** Enough paragraphs that extraction sees an article; the given markup stands among them. */
export const articlePage = (parts: {
  readonly head?: string;
  readonly top?: string;
  readonly middle?: string;
}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry timetable grows</title>${parts.head ?? ""}</head>
<body><nav><a href="/">Home</a> <a href="/city">City</a></nav><main><article>
<h1>Ferry timetable grows</h1>
${parts.top ?? ""}
<p>${LEAD}</p>
${parts.middle ?? ""}
<p>The operator has bought a second boat, which was built in the north and can carry ninety people
and their bicycles, and which has been tried on the river since the first warm days of spring.</p>
<p>Until now the last crossing left before seven in the evening, too late for the shops to close and
too early for the theatre, as passengers had complained in two surveys and in many letters.</p>
</article></main><footer>All rights reserved by the publishers of this page.</footer></body></html>`;

export const LEAD =
  "From Monday the ferry will cross the river every twenty minutes, the harbour office said in a notice on its door.";
