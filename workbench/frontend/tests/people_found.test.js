import assert from "node:assert/strict";
import test from "node:test";

import { found } from "../widgets/people/found.js";

const person = (name, here = false, removed = false) => ({ name, here, removed });

test("people are found by any part of their name, however it is typed", () => {
  const people = [person("Tomás Ruiz"), person("Ana"), person("María José")];
  const names = (asked) => found(people, asked).map(({ name }) => name);
  assert.deepEqual(names("tomas"), ["Tomás Ruiz"]);
  assert.deepEqual(names("JOSÉ"), ["María José"]);
  assert.deepEqual(names("nobody"), []);
});

test("those who are here come first, whoever is out comes last, and else they stand by name", () => {
  const people = [person("Zoé"), person("Out", false, true), person("Beto", true), person("Ana", true), person("Eva")];
  assert.deepEqual(
    found(people, "").map(({ name }) => name),
    ["Ana", "Beto", "Eva", "Zoé", "Out"],
  );
});
