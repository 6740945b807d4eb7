// All widgets share one page and one style sheet: what one of them names must not restyle another.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const WIDGETS = join(import.meta.dirname, "..", "widgets");
const widgets = readdirSync(WIDGETS);
const read = (widget, ending) =>
  readdirSync(join(WIDGETS, widget), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(WIDGETS, widget, name), "utf8").replaceAll(/\/\*.*?\*\//gs, ""))
    .join("\n");

/** The first class of every selector: what the rule hangs on. */
function roots(css) {
  const found = new Set();
  for (const [, selector] of css.matchAll(/([^{};]+)\{/g)) {
    if (selector.trim().startsWith("@")) continue;
    for (const part of outside(selector)) found.add(/\.[\w-]+/.exec(part)?.[0]);
  }
  found.delete(undefined);
  return found;
}

/** The parts of a selector list; commas in brackets do not part. */
function outside(selector) {
  const parts = [""];
  let depth = 0;
  for (const letter of selector) {
    depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (letter === "," && !depth) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

test("a rule of one widget hangs on a name that no other widget uses", () => {
  const sources = new Map(widgets.map((widget) => [widget, read(widget, ".js")]));
  const clashes = [];
  for (const widget of widgets) {
    for (const root of roots(read(widget, ".css"))) {
      const name = new RegExp(`(?<![\\w-])${root.slice(1)}(?![\\w-])`);
      for (const [other, source] of sources)
        if (other !== widget && name.test(source)) clashes.push(`${widget}: ${root} is also used by ${other}`);
    }
  }
  assert.deepEqual(clashes, []);
});
