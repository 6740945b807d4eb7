// The small marks of the people on a node: the shape of their sector, and their name when they write.

import { h } from "../../../shared/dom.js";
import { shape } from "../../../shared/shape.js";

const MOST = 3; // shapes drawn; the others are a number

/** The mark for `people` (`[{name, sector, role, at}]`) on a node, or null for nobody. */
export function hereMark(board, people) {
  if (!people.length) return null;
  const nameOf = ({ name, role }) => name || board.say(role === "facilitator" ? "here.facilitator" : "here.somebody");
  const writer = people.find(({ at }) => at.doing === "writing");
  const names = people.map(nameOf).join(", ");
  const words = board.say(writer ? "here.writing" : "here.looking", { names: writer ? nameOf(writer) : names });
  const shapes = people.slice(0, MOST).map(({ sector, role }) => shape(sector ?? role, "★"));
  const more = people.length > MOST ? h("span", { text: `+${people.length - MOST}` }) : null;
  return h(
    "span",
    {
      class: writer ? "wb-here wb-writing" : "wb-here",
      title: writer ? `${words} (${names})` : words,
      role: "img",
      "aria-label": words,
    },
    shapes,
    more,
    writer ? h("span", { class: "wb-here-words", text: words }) : null,
  );
}

/** Put the mark of `people` into `element` in place of the one that is there. */
export function showHere(board, element, people) {
  element.querySelector(":scope > .wb-here")?.remove();
  const mark = hereMark(board, people);
  if (mark) element.append(mark);
}
