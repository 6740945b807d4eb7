import { h } from "../../shared/dom.js";

/** What is written of an item less often than its first words: on a form it stands folded below them. */
const MORE = {
  activities: [
    "observations",
    "responsible_institution",
    "responsible_post",
    "indicator",
    "indicator_written",
    "means_of_verification",
    "depends_on",
    "depends_on_written",
    "half_yearly_goals",
  ],
};

/** Is a field of a list one of those? */
export function isMore(of, name) {
  return MORE[of]?.includes(name) ?? false;
}

/** The fields of an item that are written seldom, folded; null where its list has none. */
export function seldom(labels, of, fields) {
  const found = [...fields].filter(([name]) => isMore(of, name)).map(([, one]) => one.element);
  return found.length
    ? h("details", { class: "wb-line-more" }, h("summary", { text: labels["item.more"] }), found)
    : null;
}
