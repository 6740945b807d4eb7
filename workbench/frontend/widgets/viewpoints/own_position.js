import { h } from "../../shared/dom.js";
import { savedText } from "../../shared/saved_text.js";

/**
 * Agree, disagree, and why: of this participant, or of the sector a facilitator speaks for.
 * Returns `element` and `update(answer, mine, may)`; `may`: whether a position can be taken now.
 */
export function ownPosition(desk, answer) {
  const { labels, attempt } = desk;
  const toggles = positionToggles(desk, press);
  const stale = h("p", { class: "wb-stale", text: labels.stale });
  const place = h("div", {});
  const reasonBox = reasonBoxes(desk, answer);
  const element = h("div", { class: "wb-position" }, toggles.element, stale, place);
  /** @type {{ position: string, stale: boolean, reason: { text: string, offers: string[] } } | null} the one taken */
  let held = null;

  /**
   * Pressed again, a position is taken back; one on an earlier wording is taken anew.
   * @param {string} position
   */
  function press(position) {
    const same = held?.position === position && !held.stale;
    return attempt("take_position", { answer, position: same ? null : position, ...speaker(desk) });
  }

  function showReason() {
    if (!held) {
      place.replaceChildren();
      return;
    }
    const box = reasonBox(held.reason.text);
    box.update(held.reason, true);
    if (place.firstChild !== box.element) place.replaceChildren(box.element);
  }

  return {
    element,
    update({ text }, mine, may) {
      held =
        mine.positions.find(
          (taken) => taken.answer === answer && (!desk.facilitates || taken.sector === desk.speaks),
        ) ?? null;
      element.hidden = !may;
      if (!may) return;
      toggles.update(held?.stale ? null : held?.position, text);
      stale.hidden = !held?.stale;
      showReason();
    },
  };
}

/** For whom a facilitator speaks, as the intents want it; a participant speaks for themselves. */
function speaker(desk) {
  return desk.facilitates ? { sector: desk.speaks } : {};
}

/** The two buttons of a position. Returns `element` and `update(pressed, text)`: the one pressed, on the words `text`. */
function positionToggles({ labels, facilitates }, press) {
  const said = facilitates
    ? { agree: labels["agree.sector"], disagree: labels["disagree.sector"] }
    : { agree: labels.agree, disagree: labels.disagree };
  const toggles = ["agree", "disagree"].map((position) => {
    const about = h("span", { class: "wb-sr" });
    const toggle = h(
      "button",
      { type: "button", class: "wb-toggle", dataset: { position }, onclick: () => press(position) },
      h("span", { "aria-hidden": "true", text: position === "agree" ? "✓" : "✕" }),
      h("span", { text: said[position] }),
      about,
    );
    return { position, toggle, about };
  });
  return {
    element: h(
      "div",
      { class: "wb-toggles" },
      toggles.map(({ toggle }) => toggle),
    ),
    update(pressed, text) {
      for (const { position, toggle, about } of toggles) {
        toggle.setAttribute("aria-pressed", String(position === pressed));
        about.textContent = `: ${text}`;
      }
    },
  };
}

/** The boxes for the reason of a position, one for each a facilitator speaks for. Returns what gives the present one. */
function reasonBoxes(desk, answer) {
  const { labels, send, attempt, drafts } = desk;
  const boxes = new Map();
  return (initial) => {
    const who = desk.speaks ?? "me";
    if (!boxes.has(who)) {
      const of = speaker(desk);
      boxes.set(
        who,
        savedText({
          labels,
          key: `reason.${answer}.${who}`,
          drafts,
          initial,
          rows: 1,
          name: labels.reason,
          send: (text, base) => send("give_reason", { answer, text, base, ...of }),
          choose: (text) => attempt("settle_reason", { answer, text, ...of }),
        }),
      );
    }
    return boxes.get(who);
  };
}
