import assert from "node:assert/strict";
import { test } from "node:test";
import { commonStage, hereBySector, roll } from "../widgets/control/desk_state.js";

const person = (name, sector, here = true) => ({ name, sector, sector_label: sector, shape: "●", here });

test("a stage is everybody's only when all groups stand at it", () => {
  assert.equal(commonStage([{ stage: "a" }, { stage: "a" }]), "a");
  assert.equal(commonStage([{ stage: "a" }, { stage: "b" }]), null);
  assert.equal(commonStage([]), null);
});

test("only people who are here are counted, by sector, most first", () => {
  const counts = hereBySector([
    person("1", "people"),
    person("2", "academia"),
    person("3", "academia"),
    person("4", "people", false),
  ]);
  assert.deepEqual(
    counts.map(({ id, count }) => [id, count]),
    [
      ["academia", 2],
      ["people", 1],
    ],
  );
});

test("the roll begins with who is here, by name, and leaves the view as it was", () => {
  const people = [person("Sol", "people", false), person("Río", "people"), person("Luna", "people")];
  assert.deepEqual(
    roll(people).map(({ name }) => name),
    ["Luna", "Río", "Sol"],
  );
  assert.equal(people[0].name, "Sol");
});
