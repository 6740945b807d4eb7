// What a widget asked for outlives it: whoever stands in its place afterwards carries it on, or its person is told.
import assert from "node:assert/strict";
import test, { mock } from "node:test";
import { keepUnanswered, resumeUnanswered } from "../page/afterlife.js";
import { Unanswered } from "../shared/unanswered.js";
import { placeOf } from "../shared/under_way.js";

const AT_PLACE = { asset: "tree", scope: "ana:valley" };

/** A widget that is there, and what it sent. */
function widget(place = AT_PLACE) {
  const sent = [];
  return { place, sent, transmit: (message) => sent.push(message) };
}

/** The page's events, and what its person is told. */
function page() {
  const where = new EventTarget();
  const told = [];
  where.addEventListener("workbench:late-refusal", (event) => {
    event.preventDefault();
    told.push(event.detail.code);
  });
  return { where, told };
}

const intent = (op, data = {}) => ({ kind: "intent", op, intent: "vote_arrow", data });

function memory() {
  const kept = new Map();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => kept.set(key, text),
    removeItem: (key) => kept.delete(key),
  };
}

test.beforeEach(() => mock.timers.enable({ apis: ["setInterval", "setTimeout"] }));
test.afterEach(() => mock.timers.reset());

test("what a widget left unanswered is sent by the next in its place, under the same op, and answers who asked", async () => {
  const post = new Unanswered(new EventTarget());
  const [old, next] = [widget(), widget()];
  post.join(old);
  const answer = post.send(intent("1"), old);
  post.leave(old);
  post.join(next);
  mock.timers.tick(1);
  assert.deepEqual(
    next.sent.map(({ op }) => op),
    ["1"],
  );
  mock.timers.tick(4000);
  assert.deepEqual([old.sent.length, next.sent.length], [1, 2]);
  post.answer({ op: "1", ok: true, result: { answer: "yes" } });
  assert.deepEqual(await answer, { answer: "yes" });
});

test("one of the same kind carries it before another of the same scope, and nobody of another scope does", async () => {
  const post = new Unanswered(new EventTarget());
  const [old, frame, same, elsewhere] = [
    widget(),
    widget({ ...AT_PLACE, asset: "frame" }),
    widget(),
    widget({ asset: "tree", scope: "ana:hill" }),
  ];
  for (const one of [elsewhere, frame, old]) post.join(one);
  post.send(intent("1"), old);
  post.leave(old);
  mock.timers.tick(1);
  assert.equal(frame.sent.length, 1);
  post.leave(frame);
  post.join(same);
  mock.timers.tick(1);
  assert.deepEqual([elsewhere.sent.length, same.sent.length], [0, 1]);
});

test("what is asked through a widget that has gone already is sent by the next in its place", () => {
  const post = new Unanswered(new EventTarget());
  const [old, next] = [widget(), widget()];
  post.join(next);
  post.send(intent("1"), old);
  mock.timers.tick(1);
  assert.equal(next.sent.length, 1);
});

test("a refusal of what was handed on is told by the page, and says so to whoever asked", async () => {
  const { where, told } = page();
  const post = new Unanswered(where);
  const [old, next] = [widget(), widget()];
  post.join(old);
  const [moved, own] = [post.send(intent("1"), old), post.send(intent("2"), next)];
  post.leave(old);
  post.join(next);
  mock.timers.tick(1);
  post.answer({ op: "1", ok: false, error: { code: "stage_closed", message: "Closed", data: {} } });
  post.answer({ op: "2", ok: false, error: { code: "would_cycle", message: "No", data: {} } });
  await assert.rejects(moved, { code: "stage_closed", message: "Closed", told: true });
  await assert.rejects(own, { code: "would_cycle", told: false });
  assert.deepEqual(told, ["stage_closed"]);
});

test("when nobody comes to the place its person is told, and the timers end", async () => {
  const { where, told } = page();
  const post = new Unanswered(where);
  const [old, elsewhere] = [widget(), widget({ asset: "tree", scope: "ana:hill" })];
  post.join(old);
  const answer = post.send(intent("1"), old);
  post.leave(old);
  post.join(elsewhere);
  mock.timers.tick(1);
  mock.timers.tick(20000);
  await assert.rejects(answer, { code: "undelivered", told: true });
  assert.deepEqual([told, post.waiting.size, post.timer, post.patience], [["undelivered"], 0, undefined, undefined]);
});

test("a widget without a scope shares its place with nobody", () => {
  const model = (options) => ({ get: (name) => ({ _asset: "tree", options })[name] });
  assert.deepEqual(placeOf(model({ scope: "ana:valley" })), AT_PLACE);
  const post = new Unanswered(new EventTarget());
  const [old, next] = [widget(placeOf(model({}))), widget(placeOf(model({})))];
  post.join(old);
  post.send(intent("1"), old).catch(() => {});
  post.leave(old);
  post.join(next);
  mock.timers.tick(1);
  assert.equal(next.sent.length, 0);
});

test("waiting until all is settled ends with the last answer, or when it has lasted long enough", async () => {
  const post = new Unanswered(new EventTarget());
  const one = widget();
  post.join(one);
  post.send(intent("1"), one);
  const answered = post.settled(1500);
  post.answer({ op: "1", ok: true });
  await answered;
  post.send(intent("2"), one);
  const late = post.settled(1500);
  mock.timers.tick(1500);
  await late;
  assert.equal(post.waiting.size, 1);
});

test("a page loaded anew sends what its last life left unanswered, but no words: they are drafts", async () => {
  const storage = memory();
  const last = new Unanswered(new EventTarget());
  const old = widget();
  last.join(old);
  last.send(intent("1", { answer: "yes" }), old);
  last.send(intent("2", { text: "Dry taps" }), old);
  keepUnanswered(last, storage, 1000);
  const { where, told } = page();
  const post = new Unanswered(where);
  const next = widget();
  resumeUnanswered(post, storage, 2000);
  post.join(next);
  mock.timers.tick(1);
  assert.deepEqual(next.sent, [intent("1", { answer: "yes" })]);
  post.answer({ op: "1", ok: false, error: { code: "stage_closed" } });
  assert.deepEqual(told, ["stage_closed"]);
});

test("what a page left long ago, or already answered, is not sent by its next life", () => {
  const storage = memory();
  const last = new Unanswered(new EventTarget());
  const old = widget();
  last.join(old);
  last.send(intent("1"), old);
  keepUnanswered(last, storage, 0);
  const post = new Unanswered(new EventTarget());
  resumeUnanswered(post, storage, 3_600_000);
  assert.equal(post.waiting.size, 0);
  last.answer({ op: "1", ok: true });
  keepUnanswered(last, storage, 0);
  resumeUnanswered(post, storage, 0);
  assert.equal(post.waiting.size, 0);
});
