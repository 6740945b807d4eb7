/**
 * What a patch makes of the view before it; `old` stays as it is, and what has not changed is shared by both.
 * The patches are described and made in workbench/panels/view_patch.py.
 */
export function patched(old, patch) {
  if ("is" in patch) return patch.is;
  return Array.isArray(old) ? patchedList(old, patch) : patchedRecord(old, patch);
}

function patchedRecord(old, { drop = [], put = {}, in: inner = {} }) {
  const made = { ...old };
  for (const key of drop) delete made[key];
  for (const [key, patch] of Object.entries(inner)) made[key] = patched(made[key], patch);
  return Object.assign(made, put);
}

function patchedList(old, { at, cut, put, in: inner = {} }) {
  const made = [...old];
  if (at !== undefined) made.splice(at, cut, ...put);
  for (const [place, patch] of Object.entries(inner)) made[place] = patched(made[place], patch);
  return made;
}
