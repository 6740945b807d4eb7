import { h } from "../../shared/dom.js";

/** The question at the head of the wall: the group's topic where it is one, else the topic and what the stage asks. */
export function heading() {
  const topic = h("p", { class: "wb-wall-topic", dir: "auto" });
  const words = h("h2", { class: "wb-wall-asks", dir: "auto" });
  return {
    element: h("header", { class: "wb-wall-head" }, topic, words),
    update({ topic: about, question }) {
      const asks = about.includes("?");
      topic.hidden = asks || !about;
      topic.textContent = asks ? "" : about;
      words.textContent = asks ? about : question;
      words.dataset.long = String(words.textContent.length > 60);
    },
  };
}
