/** The brainstorm (R7, R46): everybody writes at once, then the group looks, supports and merges. */
import { attempting } from "../../shared/attempt.js";
import { button } from "../../shared/button.js";
import { channel } from "../../shared/channel.js";
import { announce, h } from "../../shared/dom.js";
import { drafts as draftsOf } from "../../shared/drafts.js";
import { history } from "../../shared/history.js";
import { counted } from "../../shared/phrase.js";
import { allIdeas } from "./all.js";
import { composer } from "./composer.js";
import { gestures } from "./gestures.js";
import { listForOthers, pasteList } from "./listing.js";
import { news } from "./news.js";
import { ownIdeas } from "./own.js";
import { mergeIdeas, reword } from "./wording.js";

function render({ model, el }) {
  const labels = model.get("labels");
  const scope = `ideas:${model.get("options").scope ?? "ideas"}`;
  const { send } = channel(model);
  const view = () => model.get("view");
  const desk = { labels, send, model, scope, attempt: attempting({ labels, send }), drafts: draftsOf(scope) };
  const head = heading(desk, view);
  const mine = writing(desk, view, update);
  const theirs = reading(desk, view, update);
  const told = news(labels, view);

  function update(typed = false) {
    const [now, own] = [view(), model.get("mine") ?? {}];
    for (const part of [mine, head, theirs]) part.update(now, own, typed);
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
      h("div", { class: "wb-sides" }, mine.element, theirs.element),
    ),
  );
  model.on("change:view", receive);
  model.on("change:mine", received);
  update();
  mine.resume();
  return () => {
    told.stop();
    model.off("change:view", receive);
    model.off("change:mine", received);
  };
}

/** The title, with what turns the ideas over for all, and undo. Returns `{ element, update(view) }`. */
function heading({ labels, send, attempt, model }, view) {
  const steps = history(labels, send, model);
  const reveal = button("", turnOver, { look: "primary" });

  async function turnOver() {
    if (await attempt(view().revealed ? "hide_ideas" : "reveal_ideas"))
      announce(view().revealed ? labels.revealed : labels["hidden.again"]);
  }

  return {
    element: h(
      "header",
      { class: "wb-head" },
      h("h2", { text: labels.title }),
      h("div", { class: "wb-tools" }, reveal, steps.element),
    ),
    update(now) {
      reveal.hidden = !now.facilitator;
      reveal.textContent = now.revealed ? labels.hide : labels.reveal;
      reveal.classList.toggle("wb-primary", !now.revealed);
      steps.update(now);
    },
  };
}

/** The side people write on. Returns `{ element, update(view, mine), resume() }`; `resume` sends what was left unsent. */
function writing(desk, view, changed) {
  const { labels } = desk;
  const write = composer({ ...desk, changed });
  const own = ownIdeas({ ...desk, change: (idea) => reword(desk, idea) });
  const closed = h("p", { class: "wb-closed", text: labels["write.closed"] });
  const paste = button(labels["paste.open"], () => pasteList(desk));
  const others = button(labels["other.open"], () => listForOthers(desk, view().sectors));
  const extra = h("div", { class: "wb-extra" }, paste, others);
  return {
    element: h("div", { class: "wb-mine" }, closed, write.element, extra, own.element),
    resume: write.resume,
    update(now, mine) {
      closed.hidden = now.editable;
      write.element.hidden = extra.hidden = !now.editable;
      others.hidden = !now.facilitator;
      own.update(now, mine, write.waiting());
    },
  };
}

/** The side with everybody's ideas: only how many, until they are revealed. Returns `{ element, update(view, mine, typed) }`. */
function reading(desk, view, changed) {
  const { labels } = desk;
  const all = allIdeas({ ...desk, does: gestures(desk, view), merge: (ideas) => mergeIdeas(desk, ideas), changed });
  const count = h("p", { class: "wb-secret-count" });
  const secret = h("div", { class: "wb-secret" }, count, h("p", { class: "wb-help", text: labels["hidden.title"] }));
  return {
    element: h("div", { class: "wb-theirs" }, secret, all.element),
    update(now, mine, typed) {
      secret.hidden = now.revealed;
      count.textContent = counted(labels, "hidden.count", now.total ?? 0);
      all.update(now, mine, typed);
    },
  };
}

export default { render };
