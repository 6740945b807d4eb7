// Which address the code shows, and where the pages are: what the desk and every link tell from what they are given.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at } from "../shared/address.js";
import { keepsWords, storage } from "../shared/storage.js";
import { wordsOf } from "../widgets/control/ways.js";

const LABELS = { "ways.gone": "{gone} → {address}", "ways.alone": "alone" };
const offers = [{ url: "http://10.42.0.1:8866", address: "10.42.0.1:8866", label: "Wi-Fi" }];

test("an address that is gone is named with the one shown instead; alone is said before it", () => {
  const view = { gone: "", alone: false, offers, shown: offers[0].url };
  assert.equal(wordsOf(LABELS, view), "");
  assert.equal(wordsOf(LABELS, { ...view, gone: "10.8.0.2:8866" }), "10.8.0.2:8866 → 10.42.0.1:8866");
  assert.equal(wordsOf(LABELS, { ...view, gone: "10.8.0.2:8866", alone: true, offers: [] }), "alone");
});

test("links lead below the path that people reach the workbench by", () => {
  assert.equal(at("/download/plan.json", '{"base": "/town/workshop/"}'), "/town/workshop/download/plan.json");
  assert.equal(at("/projector?group=g", '{"base": "/"}'), "/projector?group=g");
  assert.equal(at("/download/plan.json"), "/download/plan.json");
});

test("a browser whose very storage throws is asked without harm, and keeps nothing", () => {
  const before = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get() {
      throw new Error("SecurityError");
    },
  });
  assert.throws(() => storage("localStorage").getItem("a"));
  assert.equal(keepsWords(), false);
  delete globalThis.localStorage;
  if (before) Object.defineProperty(globalThis, "localStorage", before);
  assert.equal(keepsWords({ setItem() {}, removeItem() {} }), true);
});
