/**
 * Word-level difference of two sentences: the longest common subsequence of their words.
 *
 * Returns parts in reading order, `{ kind: "same" | "gone" | "new", text }`; joining the "same" and "gone" parts with a
 * space gives `before` (white space folded), joining the "same" and "new" ones gives `after`.
 */
export function diff(before, after) {
  const old = words(before);
  const now = words(after);
  const head = sharedLength(old, now, (list, i) => list[i]);
  const tail = sharedLength(old.slice(head), now.slice(head), (list, i) => list[list.length - 1 - i]);
  const parts = [
    ...old.slice(0, head).map((text) => ({ kind: "same", text })),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map((text) => ({ kind: "same", text })),
  ];
  return joined(parts);
}

function words(text) {
  return text.split(/\s+/u).filter(Boolean);
}

function sharedLength(a, b, at) {
  let n = 0;
  while (n < a.length && n < b.length && at(a, n) === at(b, n)) n += 1;
  return n;
}

/** Above this many word pairs the table would be felt on a phone; then the whole middle counts as rewritten. */
const TABLE_LIMIT = 1_000_000;

function middle(old, now) {
  if (old.length * now.length > TABLE_LIMIT) return [...marked(old, "gone"), ...marked(now, "new")];
  const longest = lengths(old, now);
  const parts = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      parts.push({ kind: "same", text: old[i] });
      i += 1;
      j += 1;
    } else if (longest[i + 1][j] >= longest[i][j + 1]) {
      parts.push({ kind: "gone", text: old[i] });
      i += 1;
    } else {
      parts.push({ kind: "new", text: now[j] });
      j += 1;
    }
  }
  return [...parts, ...marked(old.slice(i), "gone"), ...marked(now.slice(j), "new")];
}

function marked(list, kind) {
  return list.map((text) => ({ kind, text }));
}

/** `table[i][j]`: length of the longest common subsequence of `old` from i and `now` from j. */
function lengths(old, now) {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      table[i][j] = old[i] === now[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  return table;
}

function joined(parts) {
  const runs = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.kind === part.kind) last.text += ` ${part.text}`;
    else runs.push({ ...part });
  }
  return runs;
}
