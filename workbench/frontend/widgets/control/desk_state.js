/** What the desk can tell from its view alone. */

/** The stage every group stands at, or null when they differ or there is no group. */
export function commonStage(groups) {
  const stages = new Set(groups.map((group) => group.stage));
  return stages.size === 1 ? groups[0].stage : null;
}

/** People who are here now, counted by sector: `[{ id, label, shape, count }]`, most first. */
export function hereBySector(people) {
  const sectors = new Map();
  for (const { sector, sector_label: label, shape, here } of people) {
    if (!here) continue;
    const known = sectors.get(sector) ?? { id: sector, label, shape, count: 0 };
    sectors.set(sector, { ...known, count: known.count + 1 });
  }
  return [...sectors.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** The people of a group in the order a facilitator looks for them: those who are here first, then by name. */
export function roll(people) {
  return [...people].sort((a, b) => Number(b.here) - Number(a.here) || a.name.localeCompare(b.name));
}
