import { announce, toast } from "../../shared/dom.js";
import { counted } from "../../shared/phrase.js";

const SAID_EVERY = 8000; // ms: news of others' ideas are summed up, for whoever listens to them

/**
 * What others wrote, said now and then, and what the facilitator did, told with a way to where it is: whoever is still writing
 * has something else before their eyes. `view()` is what the group has now; `look(place)` brings `ideas` or `dots` into
 * sight. Returns `{ tell(), stop() }`.
 */
export function news(labels, view, look) {
  const total = () => view().total ?? 0;
  const dotsOpen = () => Boolean(view().dots?.open);
  let known = total();
  let wasRevealed = view().revealed;
  let wasOpen = dotsOpen();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function sumUp() {
    timer = undefined;
    const more = total() - known;
    known = total();
    if (more > 0) announce(counted(labels, "new", more));
  }

  function point(words, place) {
    if (view().facilitator) return announce(words);
    return toast(words, { label: labels.look, action: () => look(place) });
  }

  return {
    tell() {
      const { revealed } = view();
      if (revealed && !wasRevealed) point(labels.revealed, "ideas");
      wasRevealed = revealed;
      if (dotsOpen() && !wasOpen) point(labels["dots.opened"], "dots");
      wasOpen = dotsOpen();
      if (timer === undefined && total() > known) timer = setTimeout(sumUp, SAID_EVERY);
      known = Math.min(known, total());
    },
    stop: () => clearTimeout(timer),
  };
}
