/**
 * The day that a length gives an activity in a field that says nothing, else the one that the order of the plan gives; ""
 * where the field says something, where no day is given, or where the order would have its other day otherwise.
 */
export function openDay(card, activity, field) {
  const says = (name) => activity?.fields[name]?.text ?? "";
  const bar = (card.plan?.bars ?? []).find((one) => one.item === activity?.item);
  if (!bar || says(field) || says(`${field}_written`)) return "";
  if (bar.fits?.[0] === field) return bar.fits[1];
  const other = field === "start" ? "end" : "start";
  return says(other) && says(other) !== bar[other] ? "" : (bar[field] ?? "");
}
