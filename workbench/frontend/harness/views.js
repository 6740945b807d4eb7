// Trees to look at, as Python would show them.

/** A view from lines `[id, kind, nearer ids, text, extra]`. */
export function viewOf(lines, more = {}) {
  const nodes = lines.map(([id, kind, , text, extra]) => ({
    id,
    kind,
    text,
    offers: [],
    badges: [],
    unsure: false,
    ...extra,
  }));
  const edges = lines.flatMap(([id, kind, near]) =>
    near.map((other) => (kind === "effect" || kind === "end" ? [other, id] : [id, other])),
  );
  return {
    tree: "problem",
    core: nodes.find(({ kind }) => kind === "core")?.id ?? null,
    version: 1,
    editable: true,
    can_undo: false,
    can_redo: false,
    nodes,
    edges,
    ...more,
  };
}

/** A made-up tree of `size` nodes: a third of them effects, one in fifteen with two effects. */
export function bigView(size, words) {
  let seed = 7;
  const chance = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const text = () => Array.from({ length: 3 + chance(9) }, () => words[chance(words.length)]).join(" ");
  const lines = [["p", "core", [], text()]];
  // People write two to five causes under each node, level after level.
  const open = { cause: ["p"], effect: ["p"] };
  const under = {};
  for (let i = 1; i < size; i += 1) {
    const kind = i % 3 ? "cause" : "effect";
    const [first] = open[kind];
    const near = [first];
    if (i % 7 === 0 && open[kind].length > 1) near.push(open[kind][1]);
    lines.push([`b${i}`, kind, [...new Set(near)], text()]);
    open[kind].push(`b${i}`);
    under[kind + first] = (under[kind + first] ?? 0) + 1;
    if (under[kind + first] > 1 + chance(4)) open[kind].shift();
  }
  return viewOf(lines);
}
