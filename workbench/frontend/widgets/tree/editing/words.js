// Words on their way into the tree: what is sent of them, whether there is anything to send, and where they are kept meanwhile.

/** A node's words as they are sent: one line, no stray white space. */
export function tidy(text) {
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether an editor holds words that are not the group's. */
export function changed({ text, base }) {
  return Boolean(tidy(text)) && tidy(text) !== base;
}

/** What adding in a direction is called. */
export function addingTo(towards) {
  return towards === "above" ? "add_effect" : "add_cause";
}

/** The key of the draft of what is done to a node. */
export function draftKey(verb, node) {
  return `${verb}:${node ?? ""}`;
}
