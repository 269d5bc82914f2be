import nlp from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { normalizeArticle } from "../../lib/normalize/article.ts";

/**
 * Plain text → who and what is in it. compromise and wink-nlp find words and tag them; Feedmill makes the record, with names,
 * roles, statements and dates. Each answers how many words, or names, it found.
 */
const wink = winkNLP(model);

export const systems = {
  feedmill: ({ bytes }) => {
    const outcome = normalizeArticle({
      body: bytes,
      contentType: "text/plain; charset=utf-8",
      file: null,
      url: null,
      language: null,
    });
    return outcome.kind === "article" ? outcome.article.body.text : "";
  },
  compromise: ({ text }) => nlp(text).terms().out("array").join(" "),
  "wink-nlp": ({ text }) => {
    const tokens = wink.readDoc(text).tokens();
    tokens.out(wink.its.pos);
    return tokens.out().join(" ");
  },
};
