// A node with several neighbours nearer the core is drawn between them, as far as there is room.

/** Move each node of a half that is `placed` and has several neighbours nearer the core towards their mean. */
export function towardsMean(graph, part, placed, gaps) {
  for (const [id, box] of placed) {
    const near = graph
      .inner(id)
      .filter((other) => placed.has(other))
      .map((other) => placed.get(other));
    if (box.hung || near.length < 2 || part.children.get(id).length) continue;
    const mean = near.reduce((sum, other) => sum + other.x + other.w / 2, 0) / near.length;
    const wish = mean - (box.x + box.w / 2);
    for (const share of [1, 0.8, 0.6, 0.4, 0.2]) {
      const next = { ...box, x: box.x + wish * share };
      if ([...placed].some(([other, there]) => other !== id && tooNear(next, there, gaps))) continue;
      placed.set(id, next);
      break;
    }
  }
}

function tooNear(a, b, gaps) {
  return (
    a.x < b.x + b.w + gaps.column &&
    b.x < a.x + a.w + gaps.column &&
    a.y < b.y + b.h + gaps.row / 2 &&
    b.y < a.y + a.h + gaps.row / 2
  );
}
