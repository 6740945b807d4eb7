import assert from "node:assert/strict";
import { test } from "node:test";
import { phrase } from "../shared/phrase.js";
import { choices, LARGEST, parcel } from "../widgets/control/bring_file.js";

test("a pasted text travels as UTF-8, without a name", async () => {
  const sent = parcel("PROBLEMA\nÑandú 😀\n");
  assert.equal(sent.name, "");
  assert.equal(await sent.body.text(), "PROBLEMA\nÑandú 😀\n");
});

test("a file keeps its name and every byte", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256);
  const sent = parcel(new File([bytes], "árbol.xlsx"));
  assert.equal(sent.name, "árbol.xlsx");
  assert.deepEqual(new Uint8Array(await sent.body.arrayBuffer()), bytes);
});

test("what is too large is not sent", () => {
  assert.equal(parcel("x".repeat(LARGEST + 1)), null);
  assert.equal(parcel(new File([new Uint8Array(LARGEST + 1)], "a.csv")), null);
  assert.equal(parcel("x".repeat(LARGEST)).body.size, LARGEST);
});

test("the core problem is offered first, then the parking lot, then the other cards, cut short", () => {
  const labels = {
    "bring.where.core": "core {text}",
    "bring.where.cause": "cause {text}",
    "bring.where.effect": "effect {text}",
    "bring.where.lot": "lot",
  };
  const places = [
    { node: "e", kind: "effect", text: "E" },
    { node: "p", kind: "core", text: "P" },
    { node: "c", kind: "cause", text: "x".repeat(100) },
  ];
  const offered = choices(places, labels, phrase);
  assert.deepEqual(offered.slice(0, 3), [
    ["p", "core P"],
    ["", "lot"],
    ["e", "effect E"],
  ]);
  assert.equal(offered[3][1], `cause ${"x".repeat(69)}…`);
});
