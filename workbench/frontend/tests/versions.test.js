import assert from "node:assert/strict";
import { test } from "node:test";
import { byKind } from "../widgets/versions/change_list.js";

test("changes stand under their kinds, in one order, and none is left out", () => {
  const changes = ["removed", "objective", "added", "removed", "moved"].map((kind, at) => ({ kind, node: `n${at}` }));
  assert.deepEqual(
    byKind(changes).map(([kind, some]) => [kind, some.map(({ node }) => node)]),
    [
      ["added", ["n2"]],
      ["removed", ["n0", "n3"]],
      ["moved", ["n4"]],
      ["objective", ["n1"]],
    ],
  );
});
