import { button } from "../../shared/button.js";
import { announce, h } from "../../shared/dom.js";
import { answers } from "./answers.js";

/** The arrow the facilitator has put to the vote, at the foot of everybody's page. `wall`: a page that only shows. */
export function askedCard(desk, wall) {
  const { labels } = desk;
  const sign = h("p", { class: "wb-asked-sign" });
  const card = answers(desk, "h2");
  const end = button("", () => desk.act("end_vote", {}), { look: "primary" });
  const later = button(
    labels["asked.later"],
    () => {
      put = key;
      update();
    },
    { look: "quiet" },
  );
  const element = h(
    "section",
    {
      class: wall ? "wb-insight wb-asked wb-asked-wall" : "wb-insight wb-asked",
      "aria-label": labels["asked.open"],
      hidden: true,
    },
    sign,
    card.element,
    h("div", { class: "wb-row wb-asked-do" }, later, end),
  );
  /** @type {string | null} */
  let key = null; // the question shown, and whether it is open
  /** @type {string | null} */
  let put = null; // the one this person has put aside

  function update() {
    const { asked, editable, facilitator } = desk.view;
    const before = key;
    key = asked ? `${asked.cause}>${asked.effect}>${asked.open}` : null;
    element.hidden = !asked || put === key;
    if (element.hidden) return;
    sign.textContent = labels[asked.open ? "asked.open" : "asked.ended"];
    card.update(asked, { open: asked.open && editable && !facilitator && !wall, shown: !asked.open || facilitator });
    end.hidden = !facilitator || wall;
    end.textContent = labels[asked.open ? "asked.end" : "asked.away"];
    later.hidden = facilitator || wall;
    if (key !== before && !wall) announce(`${sign.textContent} ${card.words}`);
  }

  return { element, update };
}
