import assert from "node:assert/strict";
import { test } from "node:test";
import { phrase } from "../shared/phrase.js";
import { choices, LARGEST, packed } from "../widgets/control/bring_file.js";

const unpacked = (file) => Buffer.from(file, "base64");

test("a pasted text travels as UTF-8 in base64, without a name", async () => {
  const sent = await packed("PROBLEMA\nÑandú 😀\n");
  assert.equal(sent.name, "");
  assert.equal(unpacked(sent.file).toString("utf8"), "PROBLEMA\nÑandú 😀\n");
});

test("a file keeps its name and every byte", async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256);
  const sent = await packed(new File([bytes], "árbol.xlsx"));
  assert.equal(sent.name, "árbol.xlsx");
  assert.deepEqual(new Uint8Array(unpacked(sent.file)), bytes);
});

test("what would not fit into a message is not sent", async () => {
  assert.equal(await packed("x".repeat(LARGEST + 1)), null);
  assert.equal(await packed(new File([new Uint8Array(LARGEST + 1)], "a.csv")), null);
  assert.ok((await packed("x".repeat(LARGEST))).file.length < 250_000);
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
