import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { above, hanging } from "./graph.js";

const DEEP = 4; // boxes drawn of a branch

/** The whole tree as small boxes, with a frame around what is on the wall. Returns `element` and `show(on, …)`. */
export function minimap(labels) {
  const words = h("p", { class: "wb-wall-place" });
  const drawing = h("div", { class: "wb-wall-boxes", "aria-hidden": "true" });
  const element = h("aside", { class: "wb-wall-map" }, words, drawing);
  return {
    element,
    show(on, graph, content, place) {
      element.hidden = !on;
      if (!on) return;
      words.textContent = place ? phrase(labels[place.kind === "core" ? "core.place" : "branch.place"], place) : "";
      const here = new Set(
        content.node ? [content.node, ...ids(hanging(content.node, beyond(graph, content.node), 99))] : [content.core],
      );
      drawing.replaceChildren(
        side(graph, content, here, graph.effects, true),
        h("i", { class: "wb-wall-box wb-core", dataset: { here: String(content.node === null) } }),
        side(graph, content, here, graph.causes, false),
      );
    },
  };
}

/** The branches on one side of the core, a column each. */
function side(graph, { core }, here, further, up) {
  const columns = further(core).map((id) => {
    const all = [id, ...ids(hanging(id, further, 99))].slice(0, DEEP);
    const boxes = all.map((one) =>
      h("i", { class: "wb-wall-box", dataset: { kind: graph.of(one).kind, here: String(here.has(one)) } }),
    );
    return h(
      "div",
      { class: "wb-wall-column", dataset: { here: String(all.some((one) => here.has(one))) } },
      up ? boxes.reverse() : boxes,
    );
  });
  return h("div", { class: "wb-wall-columns", dataset: { up: String(up) } }, columns);
}

const beyond = (graph, id) => (above(graph.of(id)) ? graph.effects : graph.causes);
const ids = ({ kids }) => kids.flatMap((kid) => [kid.id, ...ids(kid)]);
