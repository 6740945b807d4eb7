// What the bar at the top says while saving is delayed, whatever the line does meanwhile.
import assert from "node:assert/strict";
import test from "node:test";

class Element {
  constructor() {
    this.children = [];
    this.names = new Set();
    this.classList = {
      add: (name) => this.names.add(name),
      remove: (name) => this.names.delete(name),
      toggle: (name, on) => (on ? this.names.add(name) : this.names.delete(name)),
    };
  }
  get said() {
    return this.children.map(({ textContent }) => textContent).join("");
  }
  setAttribute() {}
  addEventListener() {}
  prepend(child) {
    this.children.unshift(child);
  }
  replaceChildren(...children) {
    this.children = children;
  }
}

const body = new Element();
globalThis.document = /** @type {any} */ ({ createElement: () => new Element(), body });
const { reconnectingBar, trueWords } = await import("../page/status.js");
const labels = { reconnecting: "Connection lost", reconnect_now: "Now" };

test("the sentence stands until saving goes on, also when the line was lost and is back", async () => {
  const bar = reconnectingBar(labels, () => {}, 1);
  const [shown] = body.children;
  bar.stand("Saving is delayed");
  assert.equal(shown.said, "Saving is delayed");
  assert.ok(shown.names.has("page-on"));
  bar.show();
  await new Promise((resolve) => setTimeout(resolve, 20));
  assert.match(shown.said, /^Connection lost/);
  bar.hide();
  assert.equal(shown.said, "Saving is delayed");
  bar.stand("");
  assert.equal(shown.said, "");
  assert.ok(!shown.names.has("page-on"));
});

test("what is said of words that are typed is true of the place: on a wall nobody types, some browsers keep nothing", () => {
  const words = {
    lost: "typed words stay",
    "not_kept.lost": "keep this open",
    "wall.lost": "not the latest",
    again: "Again",
  };
  assert.equal(trueWords(words, true).lost, "typed words stay");
  assert.equal(trueWords(words, false).lost, "keep this open");
  assert.equal(trueWords(words, true, true).lost, "not the latest");
  assert.equal(trueWords(words, false, true).lost, "not the latest");
});
