import assert from "node:assert/strict";
import { test } from "node:test";
import { diff } from "../shared/diff.js";

const read = (parts, kinds) =>
  parts
    .filter((part) => kinds.includes(part.kind))
    .map((part) => part.text)
    .join(" ");

test("an inserted word is the only thing marked new", () => {
  assert.deepEqual(diff("Docentes poco capacitados", "Docentes de secundaria poco capacitados"), [
    { kind: "same", text: "Docentes" },
    { kind: "new", text: "de secundaria" },
    { kind: "same", text: "poco capacitados" },
  ]);
});

test("a replaced word is shown as gone and then as new", () => {
  assert.deepEqual(
    diff("Alta deserción escolar", "Alta reprobación escolar").map((part) => part.kind),
    ["same", "gone", "new", "same"],
  );
});

test("equal sentences differ in nothing, whatever their white space", () => {
  assert.deepEqual(diff(" uno  dos ", "uno dos"), [{ kind: "same", text: "uno dos" }]);
});

test("an empty sentence against words is all new", () => {
  assert.deepEqual(diff("", "uno dos"), [{ kind: "new", text: "uno dos" }]);
});

test("both sentences can always be read back from the parts", () => {
  const words = ["a", "b", "c", "a", "d"];
  let seed = 7;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
  };
  for (let round = 0; round < 300; round += 1) {
    const sentence = () => Array.from({ length: next() % 8 }, () => words[next() % words.length]).join(" ");
    const [before, after] = [sentence(), sentence()];
    const parts = diff(before, after);
    assert.equal(read(parts, ["same", "gone"]), before);
    assert.equal(read(parts, ["same", "new"]), after);
  }
});

test("two long rewritten texts are answered without a huge table", () => {
  const long = (letter) => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`).join(" ");
  assert.deepEqual(
    diff(long("a"), long("b")).map((part) => part.kind),
    ["gone", "new"],
  );
});
