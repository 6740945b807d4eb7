import { arrange } from "../../shared/arrange.js";
import { h } from "../../shared/dom.js";
import { grouped } from "./pair.js";
import { Row } from "./row.js";

/** All pairs under the headings of their kinds; `desk` as for `Row`. */
export class Groups {
  constructor(desk) {
    this.desk = desk;
    this.element = h("div", { class: "wb-groups" });
    /** @type {Map<string, Row>} */
    this.rows = new Map(); // node -> its row
    this.lists = new Map(); // kind -> {element, items}
  }

  /** Bring all up to date; `rights` as for `Row.update`. Returns the elements of the rows that others changed. */
  update(pairs, rights) {
    const changed = pairs.filter((pair) => this.rowOf(pair).update(pair, rights));
    const groups = grouped(pairs).map((group) => ({ ...this.listOf(group.kind), pairs: group.pairs }));
    for (const { items, pairs: own } of groups)
      arrange(
        items,
        own.map((pair) => this.rowOf(pair).element),
      );
    arrange(
      this.element,
      groups.map((group) => group.element),
    );
    const present = new Set(pairs.map((pair) => pair.node));
    for (const node of this.rows.keys()) if (!present.has(node)) this.rows.delete(node);
    return changed.map((pair) => this.rowOf(pair).element);
  }

  /** Bring a pair into sight. */
  show(node) {
    this.rows.get(node)?.element.scrollIntoView({ block: "center" });
  }

  rowOf(pair) {
    const row = this.rows.get(pair.node) ?? new Row(this.desk, pair);
    this.rows.set(pair.node, row);
    return row;
  }

  listOf(kind) {
    const list = this.lists.get(kind) ?? listUnder(this.desk.labels, kind);
    this.lists.set(kind, list);
    return list;
  }
}

/** An empty list under the heading of a kind. */
function listUnder(labels, kind) {
  const items = h("ol", { class: "wb-list" });
  const heading = h("h3", { text: labels[`group.${kind}`] });
  return { items, element: h("section", { class: "wb-group", dataset: { kind } }, heading, items) };
}
