import { h } from "../../shared/dom.js";
import { phrase } from "../../shared/phrase.js";
import { savedText } from "../../shared/saved_text.js";

/**
 * Agree, disagree, and why: of this participant, or `forOthers`, of the sector chosen in `desk.speaks`, or, `asOne`, of the
 * one in `desk.caucus`, which is asked before whether that is meant.
 * Returns `element` and `update(answer, taken, may, name)`: the positions `taken` so far, whether one can be taken now,
 * and the `name` of the sector.
 * @param {any} desk
 * @param {string} answer
 * @param {{ forOthers?: boolean, asOne?: (() => Promise<boolean>) | null }} about
 */
export function ownPosition(desk, answer, about = {}) {
  const { forOthers = false, asOne = null } = about;
  const { labels, attempt } = desk;
  const speaker = () => (asOne ? { caucus: desk.caucus } : forOthers ? { sector: desk.speaks } : {});
  const toggles = positionToggles(labels, press, forOthers);
  const stale = h("p", { class: "wb-stale", text: labels.stale });
  const place = h("div", {});
  const reasonBox = reasonBoxes(desk, answer, speaker);
  const whose = h("p", { class: "wb-position-of", hidden: !forOthers });
  const element = h("div", { class: "wb-position" }, whose, toggles.element, stale, place);
  /** @type {{ position: string, stale: boolean, reason: { text: string, offers: string[] } } | null} the one taken */
  let held = null;

  /**
   * Pressed again, a position is taken back; one on an earlier wording is taken anew.
   * @param {string} position
   */
  async function press(position) {
    const same = held?.position === position && !held.stale;
    if (asOne && !same && !(await asOne())) return null;
    return attempt("take_position", { answer, position: same ? null : position, ...speaker() });
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
    update({ text }, taken, may, name = "") {
      const sector = asOne ? desk.caucus : desk.speaks;
      held = taken.find((one) => one.answer === answer && (!forOthers || one.sector === sector)) ?? null;
      element.hidden = !may;
      if (!may) return;
      whose.textContent = phrase(labels[asOne ? "caucus.position" : "enter.of"], { sector: name });
      toggles.update(held?.stale ? null : held?.position, text);
      stale.hidden = !held?.stale;
      showReason();
    },
  };
}

/** The two buttons of a position. Returns `element` and `update(pressed, text)`: the one pressed, on the words `text`. */
function positionToggles(labels, press, forOthers) {
  const said = forOthers
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

/** The boxes for the reason of a position, one for each `speaker()`. Returns what gives the present one. */
function reasonBoxes({ labels, send, attempt, drafts }, answer, speaker) {
  const boxes = new Map();
  return (initial) => {
    const of = speaker();
    const who = of.caucus ? `caucus.${of.caucus}` : (of.sector ?? "me");
    if (!boxes.has(who)) {
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
