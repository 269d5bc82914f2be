import type { Name } from "./find-names.ts";
import { fold } from "./fold.ts";
import { isGivenName, isPeople, isSurePlace } from "./lists.ts";

const LEGAL_FORM = "(?:LLP|LLC|Ltd|Inc|PLC|plc|Plc|GmbH|NV|AG|SpA|Corp)";
const ENDS_LEGAL = new RegExp(`\\s${LEGAL_FORM}\\.?$`);
const BEGINS_LEGAL = new RegExp(`^\\s${LEGAL_FORM}(?![\\p{L}\\p{N}])\\.?`, "u");
const legalCharsMax = 6;

/** "Grant Hollis" before "LLP": the form is a part of the name. */
export function withLegalForm(text: string, name: Name): Name {
  const form = BEGINS_LEGAL.exec(text.slice(name.end, name.end + legalCharsMax));
  if (!form) return name;
  const end = name.end + form[0].length;
  return { ...name, end, text: text.slice(name.start, end) };
}

/** What ends so is a place, whatever else its words may be. */
const PLACE_END =
  /\s(?:Street|Road|Lane|Avenue|Boulevard|River|Glacier|Mountains?|Islands?|Bay|Beach|Valley|Airport|Courthouse|Square|Canal|Peninsula|Creek|Stadium|Arena|Highway|Motorway|Strait|Reservoir|Grounds|Glen|Fjord|Desert)$/;

/** What ends so is a firm or a body, though it begins as a person's name: "Dick Clark Productions". */
const BODY_END =
  /\s(?:Productions|Studios?|Records|Group|Holdings?|Capital|Partners|Associates|Industries|Systems|Technologies|Foundation|Institute|Gallery|Theatre|Orchestra|Airlines|Airways|Motors|Media|Pictures|Entertainment|Labs|Design|Architects|Consulting|Securities|Pharmaceuticals|Energy|Marine|Shipping|Logistics|Properties|Ventures|Publishing|University|College|Hospital|Agency|Ministry|Committee|Council|Association|Federation|Society|Railway)$/;

/** What ends so is nobody and no place: an index, a law, a feast, a contest. */
const THING_END =
  /\s(?:Index|Act|Plan|Treaty|Cup|Prize|Awards?|Festival|War|Championships?|Games|Olympics|Protocol|Accords?|Amendment|Marathon|Tournament|Summit|Edition|Programme|Program|Project|Initiative|Syndrome|Disease|Virus|Vaccine)$/;

const NEVER_BODY =
  /\s(?:Index|Treaty|Cup|Prize|War|Amendment|Protocol|Accords|Olympics|Championships?|Tournament|Syndrome|Virus|Vaccine)$/;

/** What ends so is a paper. */
const PAPER_END =
  /^\p{Lu}.*\s(?:Courier|Gazette|Herald|Chronicle|Tribune|Ledger|Standard|Observer|Examiner|Sentinel|Inquirer|Enquirer|Dispatch|Bulletin|Telegraph|Advertiser|Echo|Times|News|Journal)$/u;

/**
 * The kind that the words themselves show, where the model saw another: a firm by its legal form, a
 * street by its last word, letters that no person is called, a people that is no place.
 */
export function kindOf({ kind, text }: Pick<Name, "kind" | "text">, isLoud: boolean): Name["kind"] {
  const folded = fold(text);
  if (ENDS_LEGAL.test(text)) return "organisation";
  if (kind === "place" && (PAPER_END.test(text) || /museum$/i.test(text))) return "organisation";
  if (kind === "person" && BODY_END.test(text)) return "organisation";
  if (kind !== "organisation" && THING_END.test(text)) return "misc";
  if (NEVER_BODY.test(text)) return "misc";
  // "KLA": a person's name is not shouted where the sentence is not.
  if (!isLoud && kind === "person" && /^\p{Lu}{2,5}$/u.test(text) && !/^[IVX]+$/.test(text))
    return "organisation";
  if (kind !== "place" && PLACE_END.test(text) && !isGivenName(folded.split(" ")[0] ?? ""))
    return "place";
  if (kind === "misc") return isSurePlace(folded) ? "place" : "misc";
  return isPeople(folded) && !isSurePlace(folded) ? "misc" : kind;
}
