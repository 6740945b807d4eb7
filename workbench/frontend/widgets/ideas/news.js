import { announce } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

const SAID_EVERY = 8000; // ms: news of others' ideas are summed up, for whoever listens to them

/** What others wrote, said now and then; `view()` is what the group has now. Returns `{ tell(), stop() }`. */
export function news(labels, view) {
  const total = () => view().total ?? 0;
  let known = total();
  let wasRevealed = view().revealed;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function sumUp() {
    timer = undefined;
    const more = total() - known;
    known = total();
    if (more > 0) announce(counted(labels, "new", more));
  }

  return {
    tell() {
      const { revealed } = view();
      if (revealed && !wasRevealed) announce(labels.revealed);
      wasRevealed = revealed;
      if (timer === undefined && total() > known) timer = setTimeout(sumUp, SAID_EVERY);
      known = Math.min(known, total());
    },
    stop: () => clearTimeout(timer),
  };
}
