// What others did, in words for a screen reader: one by one, or summed up when much happens at once.

import { short } from "../board.js";

const WAIT = 1200; // ms: changes that come within this time are told together
const ONE_BY_ONE = 2; // more at once are summed up
const ORDER = ["added", "reworded", "offered", "moved", "parked", "restored", "removed"];

/** Tells of changes: `tell(found)` collects them and says them a moment later with `announce`. */
export function createNews(board, announce) {
  let waiting = [];
  let timer = 0;

  function speak() {
    const found = waiting;
    waiting = [];
    timer = 0;
    announce(sentence(board, found));
  }

  return {
    tell(found) {
      if (!found.length) return;
      waiting.push(...found);
      timer ||= setTimeout(speak, WAIT);
    },
    stop: () => clearTimeout(timer),
  };
}

/** The sentence for some changes by others. */
export function sentence(board, found) {
  if (found.length <= ONE_BY_ONE) return found.map((change) => one(board, change)).join(" ");
  const sums = ORDER.map((what) => [what, found.filter((change) => change.what === what).length]).filter(
    ([, count]) => count,
  );
  return board.say("others.many", {
    count: found.length,
    list: sums.map(([what, count]) => board.say(`sum.${what}`, { count })).join(", "),
  });
}

function one(board, { what, text, kind, near }) {
  const values = { text: short(text, 100), near: near ? short(near, 60) : "" };
  const placed = (what === "added" || what === "moved") && near && (kind === "cause" || kind === "effect");
  return board.say(placed ? `others.${what}.${kind}` : `others.${what}`, values);
}
