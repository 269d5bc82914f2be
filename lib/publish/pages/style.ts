import { articleStyle } from "./style/article.ts";
import { frameStyle } from "./style/frame.ts";
import { listStyle } from "./style/lists.ts";
import { printStyle } from "./style/print.ts";
import { statusStyle } from "./style/status.ts";

/**
 * The one stylesheet: system fonts, a measure that reads well, light and dark by what the reader
 * prefers, contrast of WCAG AA or better in both, and print.
 */
export const stylesheet = [frameStyle, listStyle, articleStyle, statusStyle, printStyle].join("");
