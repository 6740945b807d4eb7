// What a page makes of a patch: the same cases as tests/models/test_view_patch.py.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Model } from "../shared/model.js";
import { patched } from "../shared/view_patch.js";

const cases = JSON.parse(readFileSync(new URL("../../../tests/models/view_patch_cases.json", import.meta.url)));

for (const { what, old, new: wanted, patch } of cases) {
  test(`a patch is applied: ${what}`, () => {
    const before = JSON.stringify(old);
    assert.equal(JSON.stringify(patched(old, patch)), JSON.stringify(wanted));
    assert.equal(JSON.stringify(old), before);
  });
}

test("what has not changed stays the same object, so that its card is not drawn again", () => {
  const old = { nodes: [{ id: "a" }, { id: "b", text: "B" }] };
  const now = patched(old, { in: { nodes: { in: { 1: { in: { text: { is: "C" } } } } } } });
  assert.equal(now.nodes[0], old.nodes[0]);
  assert.notEqual(now.nodes[1], old.nodes[1]);
});

test("a model puts changes into its view in order, and asks for the whole when one is missing", () => {
  const said = [];
  const seen = [];
  const model = new Model({ view: { a: 1 } }, (data) => said.push(data.content));
  model.on("change:view", () => seen.push(model.get("view").a));
  const change = (serial, a) =>
    model.hear({ method: "custom", content: { kind: "view", serial, patch: { in: { a: { is: a } } } } });
  change(1, 2);
  change(3, 4);
  assert.deepEqual(seen, [2]);
  assert.deepEqual(said, [{ kind: "view_please" }]);
  model.hear({ method: "update", state: { view: { a: 9 } } });
  change(1, 10);
  assert.deepEqual(seen, [2, 9, 10]);
});
