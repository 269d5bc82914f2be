import type { Entity, Span } from "../../record.ts";
import { fold } from "./fold.ts";
import { isPeople } from "./lists.ts";
import type { Role } from "./roles-around.ts";

const COUNTERPART = /(?:^|\s)counterpart$/;

/** More than any article has. */
const counterpartsMax = 20;

/**
 * "His Armenian counterpart" after "Georgian infrastructure minister" is the Armenian
 * infrastructure minister: the office of whoever was named last before, of the other country. The
 * span keeps the words as they are printed.
 */
export function withCounterparts(entities: readonly Entity[]): readonly Entity[] {
  const offices = entities
    .flatMap(({ id, roles, mentions }) =>
      roles.map((role): Office => ({ id, role, last: mentions })),
    )
    .filter(({ role }) => !COUNTERPART.test(role.text));
  let left = counterpartsMax;
  return entities.map((entity) => {
    if (!entity.roles.some(({ text }) => COUNTERPART.test(text)) || left-- <= 0) return entity;
    const roles = entity.roles.map((role) => {
      if (!COUNTERPART.test(role.text)) return role;
      const office = officeBefore(role.span, offices, entity.id);
      return office === undefined ? role : { ...role, text: ofAnother(office, role.text) };
    });
    return { ...entity, roles };
  });
}

interface Office {
  readonly id: string;
  readonly role: Role;
  readonly last: readonly Span[];
}

/** The office whose holder is named last before a place in the text. */
function officeBefore(at: Span, offices: readonly Office[], own: string): string | undefined {
  let [best, nearest]: [string | undefined, number] = [undefined, -1];
  for (const { id, role, last } of offices) {
    if (id === own || role.span.in !== at.in || role.span.start >= at.start) continue;
    const before = last.filter((span) => span.in === at.in && span.start < at.start).at(-1);
    if (before && before.start > nearest) [best, nearest] = [role.text, before.start];
  }
  return best;
}

/** "Georgian infrastructure minister" with "Armenian counterpart". */
function ofAnother(office: string, counterpart: string): string {
  const words = office.split(" ");
  const isOfPeople = words.length > 1 && isPeople(fold(words[0] ?? ""));
  const rest = isOfPeople ? words.slice(1) : words;
  return [...counterpart.split(" ").slice(0, -1), ...rest].join(" ");
}
