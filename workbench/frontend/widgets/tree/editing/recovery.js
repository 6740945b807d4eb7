// After a reload: words that were typed and never reached the others are offered back, one at a time.

import { h } from "../../../shared/dom.js";
import { short } from "../board.js";
import { tidy } from "./words.js";

// Only words of this tree: others of the page keep theirs under names of their own.
const PROBLEM = ["reword", "add_cause", "add_effect"];
const OBJECTIVE = ["confirm_objective"];

/** A strip that offers the drafts left from before; `resume({verb, node, of, text})` opens the editor with one. */
export function createRecovery(board, write, drafts) {
  const words = h("p", { class: "wb-strip-words", dir: "auto" });
  const element = h(
    "div",
    { class: "wb-strip", role: "region", hidden: true, "aria-label": board.say("draft.name") },
    words,
  );
  let left = [];
  const button = (label, primary, onclick) =>
    h("button", { type: "button", class: `wb-button${primary ? " wb-primary" : ""}`, text: board.say(label), onclick });
  element.append(
    button("draft.continue", true, () => take(true)),
    button("discard", false, () => take(false)),
  );

  function take(resume) {
    const [draft] = left.splice(0, 1);
    drafts.clear(draft.key);
    show();
    if (resume) write.resume(draft);
  }

  function show() {
    element.hidden = !left.length;
    if (left.length) words.textContent = board.say("draft.had", { text: short(left[0].text, 120) });
  }

  return {
    element,
    /** Look for drafts once, when the tree is first shown. */
    look() {
      if (!board.editable) return;
      left = drafts
        .entries()
        .map(([key, text]) => parse(key, text))
        .filter(({ verb }) => (board.objective ? OBJECTIVE : PROBLEM).includes(verb));
      // The answer may have been lost on the way though the words arrived.
      for (const { key } of left.filter(arrived)) drafts.clear(key);
      left = left.filter((draft) => !arrived(draft));
      show();
    },
  };

  function arrived({ node, of, text }) {
    const words = tidy(text);
    if (node) return board.graph.nodes.get(node)?.text === words;
    return [...(board.graph.causes.get(of) ?? []), ...(board.graph.effects.get(of) ?? [])].some(
      (id) => board.graph.nodes.get(id).text === words,
    );
  }
}

function parse(key, text) {
  const [verb, ...rest] = key.split(":");
  const id = rest.join(":");
  return verb.startsWith("add_") ? { key, verb, of: id, text } : { key, verb, node: id, text };
}
