import assert from "node:assert/strict";
import { test } from "node:test";
import { nextStage } from "../widgets/frame/next_stage.js";
import { remembered } from "../widgets/frame/tabs.js";

const stages = (...states) => states.map((state, i) => ({ id: String(i), state }));
const PARTS = [{ id: "desk" }, { id: "work" }];

test("the next stage is the one after the present one, if there is one", () => {
  assert.equal(nextStage(stages("done", "current", "ahead")).id, "2");
  assert.equal(nextStage(stages("done", "current")), null);
  assert.equal(nextStage([]), null);
});

test("the part seen last is remembered, and nonsense or a refusal gives the first", () => {
  assert.equal(remembered(PARTS, { getItem: () => "work" }), "work");
  assert.equal(remembered(PARTS, { getItem: () => "attic" }), "desk");
  assert.equal(
    remembered(PARTS, {
      getItem: () => {
        throw new Error("refused");
      },
    }),
    "desk",
  );
  assert.equal(remembered(PARTS, undefined), "desk");
});
