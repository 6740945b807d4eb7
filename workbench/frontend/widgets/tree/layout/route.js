// The path of an arrow between two cards, as SVG path data: pure geometry.

const TIP = 3; // px kept free between the tip and the card
const HEAD = 6;
const SPINE = 16; // where the spine of a hanging list leaves its card, from the left

/** The line and the head of the arrow from box `cause` to box `effect` (`{x, y, w, h, hung}`): `{line, head}`. `listed`: "cause" or
 * "effect" when that one hangs in the other's indented list.
 * @param {"cause" | "effect" | null} listed */
export function route(cause, effect, listed = null) {
  if (listed) return hanging(cause, effect, listed === "cause");
  const [x, y] = [cause.x + cause.w / 2, cause.y];
  const [X, Y] = [effect.x + effect.w / 2, effect.y + effect.h + TIP];
  if (y - Y < 10) return sideways(cause, effect);
  const bend = Math.min((y - Y) * 0.55, 120);
  return { line: `M${x},${y} C${x},${y - bend} ${X},${Y + bend} ${X},${Y}`, head: head(X, Y, 0, -1) };
}

// Along the spine of an indented list: the farther card hangs below (causes) or above (effects) the nearer one.
function hanging(cause, effect, listIsCause) {
  const [inner, outer] = listIsCause ? [effect, cause] : [cause, effect];
  const spine = inner.x + SPINE;
  const middle = outer.y + outer.h / 2;
  const down = outer.y > inner.y;
  const edge = down ? inner.y + inner.h : inner.y;
  const turn = down ? middle - 14 : middle + 14;
  if (listIsCause) {
    return {
      line: `M${outer.x},${middle} Q${spine},${middle} ${spine},${turn} L${spine},${edge + TIP}`,
      head: head(spine, edge + TIP, 0, -1),
    };
  }
  return {
    line: `M${spine},${edge} L${spine},${turn} Q${spine},${middle} ${outer.x - TIP},${middle}`,
    head: head(outer.x - TIP, middle, 1, 0),
  };
}

// When the effect is not above its cause: out of one side and into the other.
function sideways(cause, effect) {
  const right = effect.x + effect.w / 2 >= cause.x + cause.w / 2;
  const x = right ? cause.x + cause.w : cause.x;
  const X = right ? effect.x - TIP : effect.x + effect.w + TIP;
  const [y, Y] = [cause.y + cause.h / 2, effect.y + effect.h / 2];
  const bend = Math.max(40, Math.abs(X - x) / 2) * (right ? 1 : -1);
  return { line: `M${x},${y} C${x + bend},${y} ${X - bend},${Y} ${X},${Y}`, head: head(X, Y, right ? 1 : -1, 0) };
}

function head(x, y, dx, dy) {
  const [bx, by] = [x - dx * HEAD, y - dy * HEAD];
  return `M${bx - dy * HEAD * 0.8},${by - dx * HEAD * 0.8} L${x},${y} L${bx + dy * HEAD * 0.8},${by + dx * HEAD * 0.8}`;
}
