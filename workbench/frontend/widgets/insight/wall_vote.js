import { h } from "../../shared/dom.js";
import { spelled, withLetters } from "./letters.js";
import { voteResult } from "./vote_result.js";

const HOST = ".wb-stage-area";

/**
 * The arrow put to the vote, on the wall: a column of its own beside the drawing, which has room for the rest. It speaks
 * of A and B, the letters on the two cards, so that nothing is covered and no sentence stands there twice.
 */
export function wallVote(desk) {
  const { labels } = desk;
  const title = h("h2", { class: "wb-vote-question", "aria-label": spelled(labels["vote.question"]) });
  title.append(...withLetters(labels["vote.question"]));
  const help = h("p", { class: "wb-vote-help" }, withLetters(labels["vote.help"]));
  const result = voteResult(desk);
  const element = h(
    "aside",
    { class: "wb-insight wb-asked-wall", "aria-label": labels["asked.open"], hidden: true },
    title,
    help,
    result.element,
  );

  /** As high as the drawing beside it, wherever the page's own strips are. */
  const place = () => {
    const around = element.closest(HOST)?.getBoundingClientRect();
    if (!around) return;
    element.style.top = `${Math.max(0, around.top)}px`;
    element.style.bottom = `${Math.max(0, window.innerHeight - around.bottom)}px`;
  };
  const observer = new ResizeObserver(place);
  return {
    element,
    update() {
      const { asked } = desk.view;
      const host = element.closest(HOST);
      element.hidden = !asked;
      host?.classList.toggle("wb-vote-beside", Boolean(asked));
      if (host) observer.observe(host);
      if (!asked) return;
      help.replaceChildren(...withLetters(labels[asked.writing ? "vote.help" : "asked.closed"]));
      help.hidden = !asked.open;
      result.update(asked);
      place();
    },
    end() {
      observer.disconnect();
      element.closest(HOST)?.classList.remove("wb-vote-beside");
      element.remove();
    },
  };
}
