import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const at = (path) => new URL(path, import.meta.url);
const read = (path) => readFileSync(at(path), "utf8");
const own = (widget) =>
  readdirSync(at(`../widgets/${widget}`))
    .filter((name) => name.endsWith(".js"))
    .map((name) => read(`../widgets/${widget}/${name}`))
    .join("\n");
const source = (widget) =>
  [own(widget), ...new Set([...own(widget).matchAll(/shared\/(\w+\.js)"/g)].map((match) => match[1]))]
    .map((part, i) => (i ? read(`../shared/${part}`) : part))
    .join("\n");
const labels = (widget, language) =>
  Object.keys(JSON.parse(readFileSync(at(`../harness/labels/${widget}.${language}.json`), "utf8")));

/** Keys written out in full; keys put together at run time are read where they are shown. */
function keysIn(code) {
  const found = [...code.matchAll(/labels(?:\.(\w+)|\["([\w.]+)"\])/g)].map((match) => match[1] ?? match[2]);
  const plural = [...code.matchAll(/counted\(labels, "([\w.]+)"/g)].flatMap((match) => [
    `${match[1]}.one`,
    `${match[1]}.other`,
  ]);
  return new Set([...found, ...plural]);
}

for (const widget of ["pairs", "cards", "frame", "control"]) {
  test(`${widget}: every label its code asks for exists, in both languages of the rehearsal`, () => {
    const known = labels(widget, "en");
    assert.deepEqual(known.toSorted(), labels(widget, "es").toSorted());
    assert.deepEqual(
      [...keysIn(source(widget))].filter((key) => !known.includes(key)),
      [],
    );
  });
}
