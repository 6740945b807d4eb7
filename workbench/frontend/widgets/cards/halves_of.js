import { halves, numberOf } from "../../shared/days.js";

/** The half-years that an activity of a card touches, by the days that it has or that the order of the plan gives. */
export function halvesOf(card, item) {
  const bar = (card.plan?.bars ?? []).find((one) => one.item === item) ?? {};
  return halves(numberOf(bar.start ?? bar.end), numberOf(bar.end ?? bar.start));
}
