import { h, s } from "../../shared/dom.js";
import { largest, unitOf } from "../../shared/fitting.js";
import { drawArrows } from "./arrows.js";
import { cardOf, kidsOf, ways } from "./drawing.js";
import { above, behind, graphOf, hanging } from "./graph.js";
import { pointing } from "./laser.js";
import { minimap } from "./minimap.js";

const SIZES = [46, 41, 37, 34, 31, 28];
/** The two cards of a vote with what else leads to the second, in one row and no smaller than this; else the two alone. */
const VOTED = [
  { depth: 1, stacked: false, above: 1, below: 1, sizes: SIZES.slice(0, 4) },
  { depth: 1, stacked: false, above: 0, below: 1 },
];
const GLOW = 9000; // ms a card glows that is new or says something else

/**
 * A tree, as much of it as can be read from ten metres: all of it where it fits, else the chosen branch with what is next
 * to it, how much lies deeper, and a small map of the whole.
 */
export function branch(labels, options) {
  const svg = s("svg", { class: "wb-wall-arrows", "aria-hidden": "true" });
  const world = h("div", { class: "wb-wall-world" });
  const area = h("div", { class: "wb-wall-area" }, world);
  const map = minimap(labels);
  const none = h("p", { class: "wb-wall-none" });
  const element = h("div", { class: "wb-wall-tree" }, none, area, map.element);
  /** @type {{labels: any, content: any, graph: any, fresh: Set<string>}} */
  const desk = { labels, content: null, graph: null, fresh: new Set() };
  const laser = pointing(world, options.group, () => desk.content?.tree);
  /** @type {{view: any, drawn: string, timer: any}} */
  const state = { view: null, drawn: "", timer: 0 };

  function draw() {
    const { content } = state.view;
    const size = `${element.clientWidth}×${element.clientHeight}`;
    const key = JSON.stringify([content, size, [...desk.fresh]]);
    if (key === state.drawn || !content?.core || !element.clientWidth) return;
    state.drawn = key;
    const unit = unitOf(element);
    const pieces = content.nodes.length;
    const possible = content.asked ? VOTED : ways(pieces);
    possible.find(put); // the last stays, its words cut, where none fits
    drawArrows(svg, world, content, unit);
    laser.again();
  }

  /** Show the piece in one way; tells whether it fits at a size that can be read. */
  function put(way) {
    const { content, graph } = desk;
    const whole = way.depth === 99 && content.node === null;
    map.show(!whole && !content.asked, graph, content, state.view.place);
    svg.replaceChildren(); // arrows of the way before would count as wide as they were
    world.replaceChildren(...pieceOf(desk, way), svg);
    world.dataset.near = String(way.depth === 1);
    element.classList.remove("wb-crowded");
    const fits = () => world.scrollWidth <= area.clientWidth + 1 && world.offsetHeight <= area.clientHeight + 1;
    const found = largest(element, fits, way.sizes ?? SIZES);
    element.classList.toggle("wb-crowded", !found);
    return found;
  }

  return {
    element,
    update(view) {
      desk.fresh = freshIn(desk.content, view.content);
      Object.assign(desk, { content: view.content, graph: graphOf(view.content.nodes ? view.content : NOTHING) });
      state.view = view;
      none.hidden = !(view.screen === "result" && !view.content.asked);
      none.textContent = none.hidden ? "" : labels["result.none"];
      clearTimeout(state.timer);
      if (desk.fresh.size) state.timer = setTimeout(() => settle(), GLOW);
      draw();
    },
    fit: draw,
    end() {
      clearTimeout(state.timer);
      laser.end();
    },
  };

  function settle() {
    for (const card of world.querySelectorAll(".wb-fresh")) card.classList.remove("wb-fresh");
  }
}

const NOTHING = { nodes: [], edges: [] };

/** The cards that are new or say something else than before. */
function freshIn(before, now) {
  if (!before || before.tree !== now.tree) return new Set();
  const texts = new Map(before.nodes.map(({ id, text }) => [id, text]));
  return new Set(now.nodes.filter(({ id, text }) => texts.get(id) !== text).map(({ id }) => id));
}

/**
 * The rows of a piece from above: around the core both sides, around a branch what it leads to and what hangs on it.
 * @returns {Element[]}
 */
function pieceOf(desk, way) {
  const { content, graph } = desk;
  const { core, node, asked } = content;
  if (asked) {
    const all = hanging(asked[1], graph.causes, 1);
    const beside = way.above ? all.kids : all.kids.filter(({ id }) => id === asked[0]); // where all is too much, those two
    return present(
      cardOf(desk, asked[1], { large: true }),
      kidsOf(desk, { ...all, kids: beside }, { ...way, depth: 1 }, false),
    );
  }
  if (node === null) {
    const hidden = way.above ? 0 : behind(core, graph.effects);
    return present(
      way.above ? kidsOf(desk, hanging(core, graph.effects, way.depth), way, true) : null,
      cardOf(desk, core, { large: true, hidden, up: true }),
      kidsOf(desk, hanging(core, graph.causes, way.depth), way, false),
    );
  }
  const up = above(graph.of(node));
  if (up && !way.above) return pieceOf(desk, { ...way, above: way.below });
  const kids = kidsOf(desk, hanging(node, up ? graph.effects : graph.causes, way.depth), way, up);
  const near = (up ? graph.causes(node) : graph.effects(node)).map((id) => cardOf(desk, id));
  const leads = h("div", { class: "wb-wall-near" }, near);
  const self = cardOf(desk, node, { large: true });
  return up ? present(kids, self, leads) : present(leads, self, kids);
}

/** Those elements there are. @param {(Element | null)[]} rows @returns {Element[]} */
const present = (...rows) => rows.flatMap((row) => row ?? []);
