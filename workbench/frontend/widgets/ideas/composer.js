import { button } from "../../shared/button.js";
import { delivered } from "../../shared/delivery.js";
import { announce, h } from "../../shared/dom.js";
import { unique } from "../../shared/unique.js";

const WAITING = "sending:";

/**
 * The box people write in: Enter sends, the box is empty at once for the next idea, and what was sent waits as a draft
 * until it is acknowledged. Sending the same words again is harmless, so a page opened anew sends what was left.
 * `changed()` is called when the ideas on their way change. Returns `{ element, waiting(), update(editable) }`.
 */
export function composer({ labels, send, drafts, changed }) {
  const id = unique("wb-idea");
  const waiting = new Map(); // draft key -> { text, state: "sending" | "kept" | "refused", message }
  const wrong = h("p", { class: "wb-wrong", role: "alert", dir: "auto", hidden: true });
  const box = h("textarea", {
    id,
    class: "wb-box",
    rows: 2,
    dir: "auto",
    maxlength: "10000",
    enterkeyhint: "send",
    autocomplete: "off",
    placeholder: labels["write.example"],
    value: drafts.get("idea") ?? "",
    "aria-describedby": `${id}-help`,
    oninput: () => {
      drafts.set("idea", box.value);
      wrong.hidden = true;
    },
    onkeydown: (event) => {
      if (event.key !== "Enter" || event.isComposing || event.shiftKey) return;
      event.preventDefault();
      submit();
    },
  });
  const element = h(
    "form",
    {
      class: "wb-compose",
      onsubmit: (event) => {
        event.preventDefault();
        submit();
      },
    },
    h("label", { class: "wb-question", for: id, text: labels["write.title"] }),
    h(
      "p",
      { class: "wb-help", id: `${id}-help` },
      labels["write.help"],
      " ",
      h("span", { class: "wb-keys", text: labels["write.keys"] }),
    ),
    box,
    wrong,
    h("div", { class: "wb-compose-do" }, button(labels["write.send"], null, { look: "primary", type: "submit" })),
  );

  function submit() {
    const text = box.value.trim().replace(/\s+/gu, " ");
    box.focus();
    if (!text) return;
    box.value = "";
    drafts.clear("idea");
    const key = `${WAITING}${Date.now()}.${waiting.size}`;
    drafts.set(key, text);
    deliver(key, text);
  }

  async function deliver(key, text) {
    waiting.set(key, { text, state: "sending" });
    changed();
    try {
      const result = await delivered(send("add_idea", { text }), () => {
        waiting.set(key, { text, state: "kept" });
        changed();
      });
      announce(result.ideas ? labels["write.sent"] : labels["write.again"]);
    } catch (error) {
      wrong.hidden = false;
      wrong.textContent = error.message || labels["error.unknown"];
      if (!box.value) {
        box.value = text;
        drafts.set("idea", text);
      } else {
        drafts.set("idea", `${box.value}\n${text}`);
        box.value = drafts.get("idea");
      }
    }
    drafts.clear(key);
    waiting.delete(key);
    changed();
  }

  return {
    element,
    box,
    waiting: () => [...waiting.values()],
    /** Send what an earlier visit left unanswered. */
    resume() {
      for (const [key, text] of drafts.entries()) if (key.startsWith(WAITING) && !waiting.has(key)) deliver(key, text);
    },
  };
}
