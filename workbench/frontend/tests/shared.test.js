import assert from "node:assert/strict";
import { test } from "node:test";
import { bare } from "../shared/address.js";
import { arrange } from "../shared/arrange.js";
import { apply, keep, stored, valid } from "../shared/display.js";
import { counted, countedOf, phrase } from "../shared/phrase.js";
import { worded } from "../shared/proposed.js";
import { outline } from "../shared/qr.js";

test("a phrase fills what it knows and never fills twice", () => {
  assert.equal(phrase("{count} of {total} {x}", { count: "{total}", total: 12 }), "{total} of 12 {x}");
});

test("one and many take their own label", () => {
  const labels = { "people.one": "1 person", "people.other": "{count} people" };
  assert.deepEqual(
    [0, 1, 2].map((count) => counted(labels, "people", count)),
    ["0 people", "1 person", "2 people"],
  );
});

test("how many of how many is said where it is known", () => {
  const labels = {
    "chosen.one": "1 has chosen",
    "chosen.other": "{count} have chosen",
    "chosen.of.one": "{count} of {total} has chosen",
    "chosen.of.other": "{count} of {total} have chosen",
  };
  assert.deepEqual(
    [null, undefined, 19].map((total) => countedOf(labels, "chosen", 17, total)),
    ["17 have chosen", "17 have chosen", "17 of 19 have chosen"],
  );
  assert.equal(countedOf(labels, "chosen", 1, 19), "1 of 19 has chosen");
});

test("whoever proposes reads on a button that they do, and nobody else", () => {
  const labels = { add: "Add", cancel: "Cancel", "as_proposal.add": "Propose" };
  assert.deepEqual(
    ["edit", "lead", undefined, "propose"].map((may) => worded(labels, may).add),
    ["Add", "Add", "Add", "Propose"],
  );
  assert.equal(worded(labels, "propose").cancel, "Cancel");
});

test("a stored display is completed and cleaned", () => {
  assert.deepEqual(valid({ size: "larger", theme: "pink" }), { size: "larger", theme: "auto", contrast: "normal" });
});

test("a display that cannot be read or kept falls back without an error", () => {
  const refusing = {
    getItem: () => {
      throw new Error("refused");
    },
    setItem: () => {
      throw new Error("refused");
    },
  };
  keep({ size: "large" }, refusing);
  assert.deepEqual(stored(refusing), valid(null));
  assert.deepEqual(stored({ getItem: () => "{broken" }), valid(null));
});

test("only choices away from the first leave an attribute on the page", () => {
  const root = { dataset: { size: "large" } };
  apply({ theme: "dark" }, root);
  assert.deepEqual(root.dataset, { theme: "dark" });
});

test("an address is shown as people type it", () => {
  assert.equal(bare("https://taller.example/"), "taller.example");
  assert.equal(bare("http://10.0.0.2:8866/RIO-42"), "10.0.0.2:8866/RIO-42");
});

function element(localName, attributes, children = []) {
  return {
    localName,
    hasAttribute: (name) => name in attributes,
    getAttribute: (name) => attributes[name] ?? null,
    getElementsByTagName: () => children,
  };
}

test("a QR code keeps its drawing and drops scripts, links, handlers and references", () => {
  const root = element("svg", { width: "148", height: "148" }, [
    element("path", {
      d: "M4 4.5h7",
      transform: "scale(4)",
      stroke: "#000",
      onload: "alert(1)",
      fill: "url(http://x)",
    }),
    element("script", {}),
    element("rect", { width: "10", height: "10", fill: "white", href: "javascript:alert(1)" }),
  ]);
  const drawing = outline("", { parseFromString: () => ({ documentElement: root }) });
  assert.equal(drawing.viewBox, "0 0 148 148");
  assert.deepEqual(drawing.shapes, [
    { tag: "path", attributes: { d: "M4 4.5h7", transform: "scale(4)", stroke: "#000" } },
    { tag: "rect", attributes: { width: "10", height: "10", fill: "white" } },
  ]);
});

test("what is no SVG draws nothing", () => {
  assert.equal(outline("", { parseFromString: () => ({ documentElement: element("html", {}) }) }), null);
});

/** The little of a DOM parent that `arrange` uses; `moves` records which children were put somewhere. */
function parent(...names) {
  const self = { children: [], moves: [] };
  const put = (child, at) => {
    self.moves.push(child.name);
    self.children = self.children.filter((item) => item !== child);
    self.children.splice(at === undefined ? self.children.length : self.children.indexOf(at), 0, child);
    child.parentElement = self;
  };
  self.append = (...children) =>
    children.forEach((child) => {
      put(child);
    });
  self.insertBefore = (child, before) => put(child, before);
  const make = (name) => {
    const child = {
      name,
      contains: (other) => other === child,
      remove: () => {
        self.children = self.children.filter((item) => item !== child);
      },
    };
    return child;
  };
  const made = Object.fromEntries(names.map((name) => [name, make(name)]));
  self.append(...Object.values(made));
  self.moves = [];
  return { self, made, make };
}

test("arranging puts children in order and takes the others away, without moving the focused one", () => {
  const { self, made, make } = parent("a", "b", "c");
  const d = make("d");
  arrange(self, [d, made.c, made.b], made.b);
  assert.deepEqual(
    self.children.map((child) => child.name),
    ["d", "c", "b"],
  );
  assert.equal(self.moves.includes("b"), false);
});

test("what is in order already is left alone", () => {
  const { self, made } = parent("a", "b");
  arrange(self, [made.a, made.b], null);
  assert.deepEqual(self.moves, []);
});
