import assert from "node:assert/strict";
import { test } from "node:test";
import { following, grouped, isOnlyStart, startingText, stateOf, sureProposals } from "../widgets/pairs/pair.js";

const pair = (more = {}) => ({
  node: "n",
  kind: "cause",
  objective: null,
  offers: [],
  proposal: null,
  sure: false,
  was: null,
  ...more,
});

test("each combination of data asks the group for one thing", () => {
  assert.equal(stateOf(pair()), "ask");
  assert.equal(stateOf(pair({ proposal: "p" })), "ask");
  assert.equal(stateOf(pair({ proposal: "p", sure: true })), "proposed");
  assert.equal(stateOf(pair({ proposal: "p", sure: true, objective: "o" })), "confirmed");
  assert.equal(stateOf(pair({ objective: "o", was: "before" })), "stale");
  assert.equal(stateOf(pair({ objective: "o", was: "before", offers: ["x"] })), "choose");
});

test("an editor opens with the objective, else with any proposal", () => {
  assert.equal(startingText(pair({ objective: "o", proposal: "p" })), "o");
  assert.equal(startingText(pair({ proposal: "p" })), "p");
  assert.equal(startingText(pair()), "");
});

test("a start that is only lent is told from words of the group or of the rules", () => {
  assert.equal(isOnlyStart(pair({ start: "s" }), "s"), true);
  assert.equal(isOnlyStart(pair({ start: "s" }), "s of ours"), false);
  assert.equal(isOnlyStart(pair({ start: "s", proposal: "p" }), "p"), false);
  assert.equal(isOnlyStart(pair(), ""), false);
});

test("keep all leaves unsure, confirmed, stale and disputed pairs alone", () => {
  const sure = pair({ node: "yes", proposal: "p", sure: true });
  const others = [
    pair({ proposal: "p" }),
    pair({ proposal: "p", sure: true, objective: "o" }),
    pair({ proposal: "p", sure: true, offers: ["x"] }),
  ];
  assert.deepEqual(sureProposals([sure, ...others]), [sure]);
});

test("pairs come as effects, core problem, causes, without empty groups", () => {
  const list = [pair({ node: "c" }), pair({ node: "p", kind: "core" }), pair({ node: "e", kind: "effect" })];
  assert.deepEqual(
    grouped(list).map((group) => [group.kind, group.pairs[0].node]),
    [
      ["effect", "e"],
      ["core", "p"],
      ["cause", "c"],
    ],
  );
  assert.deepEqual(
    grouped([list[0]]).map((group) => group.kind),
    ["cause"],
  );
});

test("reading goes on to the next sure pair that was not read, and begins again at the first", () => {
  const sure = (node, read) => pair({ node, proposal: "p", sure: true, read });
  const pairs = [sure("a", false), pair({ node: "b" }), sure("c", true), sure("d", false)];
  assert.equal(following(pairs, "a")?.node, "d");
  assert.equal(following(pairs, "d")?.node, "a");
  assert.equal(following(pairs, null)?.node, "a");
  assert.equal(following([sure("a", false)], "a"), undefined);
});
