/** The brainstorm (R7, R46): everybody writes at once, then the group looks, supports and merges. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { h } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { counted } from "../../shared/phrase.js";
import { allIdeas } from "./all.js";
import { composer } from "./composer.js";
import { gestures } from "./gestures.js";
import { heading } from "./heading.js";
import { listForOthers, pasteList } from "./listing.js";
import { looked } from "./looked.js";
import { news } from "./news.js";
import { ownIdeas } from "./own.js";
import { sides } from "./sides.js";
import { mergeIdeas, reword } from "./wording.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const scope = `ideas:${model.get("options").scope ?? "ideas"}`;
  const { send } = channel(model);
  const view = () => model.get("view");
  const own = () => model.get("mine") ?? {};
  const desk = { labels, send, model, scope, attempt: attempting({ labels, send }), drafts: draftsOf(scope) };
  const head = heading(desk, view);
  const mine = writing(desk, view, update);
  const seen = looked({ drafts: desk.drafts, changed: update });
  const theirs = reading(desk, { view, own, seen, write: mine.focus }, update);
  const both = sides(mine.element, theirs.element);
  const told = news(labels, view, (place) => {
    const target = place === "dots" ? theirs.element.querySelector(".wb-dots") : theirs.element;
    target?.scrollIntoView({ block: "start" });
  });

  function update(typed = false) {
    for (const part of [mine, head, theirs]) part.update(view(), own(), typed);
    both.update(view().revealed);
  }
  const receive = () => {
    update();
    told.tell();
  };
  const received = () => update();
  el.append(
    h(
      "section",
      { class: "wb-sheet wb-ideas", "aria-label": labels.title, dataset: { mode: "edit" } },
      head.element,
      both.element,
    ),
  );
  model.on("change:view", receive);
  model.on("change:mine", received);
  update();
  mine.resume();
  return () => {
    for (const part of [told, seen, both]) part.stop();
    model.off("change:view", receive);
    model.off("change:mine", received);
  };
}

/** The side people write on. Returns `{ element, update(view, mine), resume(), focus() }`; `resume` sends what was left unsent. */
function writing(desk, view, changed) {
  const { labels } = desk;
  const write = composer({ ...desk, changed });
  const own = ownIdeas({ ...desk, change: (idea) => reword(desk, idea) });
  const closed = h("p", { class: "wb-closed" });
  const paste = button(labels["paste.open"], () => pasteList(desk));
  const others = button(labels["other.open"], () => listForOthers(desk, view().sectors));
  const extra = h("div", { class: "wb-extra" }, paste, others);
  return {
    element: h("div", { class: "wb-mine" }, closed, write.element, extra, own.element),
    resume: write.resume,
    focus: write.focus,
    update(now, mine) {
      closed.hidden = now.editable;
      closed.textContent = now.begun ? labels["write.closed"] : labels["write.ahead"];
      write.element.hidden = extra.hidden = !now.editable;
      others.hidden = !now.enters;
      write.update(now.question);
      own.update(now, mine, write.waiting());
      own.element.hidden = !now.begun && !mine.ideas?.length; // nobody has written, and nobody can yet
    },
  };
}

/** The side with everybody's ideas: only how many, until they are revealed. Returns `{ element, update(view, mine, typed) }`. */
function reading(desk, { view, own, seen, write }, changed) {
  const { labels } = desk;
  const all = allIdeas({
    ...desk,
    does: gestures(desk, view, own),
    merge: (ideas) => mergeIdeas(desk, ideas),
    news: seen,
    write,
    changed,
  });
  const count = h("p", { class: "wb-secret-count" });
  const secret = h("div", { class: "wb-secret" }, count, h("p", { class: "wb-help", text: labels["hidden.title"] }));
  return {
    element: h("div", { class: "wb-theirs" }, secret, all.element),
    update(now, mine, typed) {
      secret.hidden = now.revealed || !now.begun;
      count.textContent = counted(labels, "hidden.count", now.total ?? 0);
      all.update(now, mine, typed);
    },
  };
}

export default { render };
