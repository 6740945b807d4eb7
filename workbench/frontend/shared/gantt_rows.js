import { numberOf } from "./days.js";

/**
 * The activities of a card in their phases and stages, in the order in which these are first spoken of, each row with what
 * is drawn and told of it. Days are numbers, NaN where there is none.
 * @returns {{ name: string, start: number, end: number, rows: any[] }[]}
 */
export function stages(card, labels) {
  const bars = new Map((card.plan?.bars ?? []).map((bar) => [bar.item, bar]));
  const parties = new Map((card.items?.parties ?? []).map((party) => [party.item, party]));
  const groups = new Map();
  (card.items?.activities ?? []).forEach((activity, at) => {
    const row = rowOf(activity, at, bars.get(activity.item) ?? {}, parties);
    const name = [labels[`choice.phase.${row.phase}`]?.split(":")[0], row.stage].filter(Boolean).join(" · ");
    if (!groups.has(name)) groups.set(name, { name, rows: [], start: Number.NaN, end: Number.NaN });
    groups.get(name).rows.push(row);
  });
  for (const group of groups.values()) {
    const dated = group.rows.filter((row) => Number.isFinite(row.start) && Number.isFinite(row.end));
    if (dated.length === 0) continue;
    group.start = Math.min(...dated.map((row) => row.start));
    group.end = Math.max(...dated.map((row) => row.end));
  }
  return [...groups.values()];
}

function rowOf(activity, at, bar, parties) {
  const text = (name) => activity.fields[name]?.text ?? "";
  const party = parties.get(text("responsible"));
  const own = [text("responsible_institution"), text("responsible_post")].filter(Boolean).join(" · ");
  const named = ["institution", "post"].map((name) => party?.fields[name]?.text).filter(Boolean);
  return {
    item: activity.item,
    number: at + 1,
    name: text("activity"),
    phase: text("phase"),
    stage: text("stage"),
    who: named.join(" · ") || own,
    start: numberOf(bar.start),
    end: numberOf(bar.end),
    startWritten: text("start_written") || text("start"),
    endWritten: text("end_written") || text("end"),
    length: bar.length,
    slack: bar.slack,
    slackEnd: numberOf(bar.slack_end),
    critical: bar.critical === true,
    after: bar.after ?? [],
  };
}
