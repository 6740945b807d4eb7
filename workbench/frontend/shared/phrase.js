/** @typedef {Record<string, string>} Labels the sentences of a widget, finished by Python in the reader's language */

/**
 * Put values into a finished label: `{name}` becomes `values.name`; an unknown placeholder stays as it is.
 * @param {string} label
 * @param {Record<string, unknown>} [values]
 */
export function phrase(label, values = {}) {
  return label.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/**
 * How many of how many there are, by the labels `key.of.one` and `key.of.other`; where nobody knows of how many (`total`
 * null), how many there are.
 * @param {Labels} labels
 * @param {string} key
 * @param {number} count
 * @param {number | null | undefined} total
 */
export function countedOf(labels, key, count, total) {
  return typeof total === "number" ? counted(labels, `${key}.of`, count, { total }) : counted(labels, key, count);
}

/**
 * The label of `key` that fits `count` (`key.one` or `key.other`), filled in.
 * @param {Labels} labels
 * @param {string} key
 * @param {number} count
 * @param {Record<string, unknown>} [values]
 */
export function counted(labels, key, count, values = {}) {
  return phrase(labels[count === 1 ? `${key}.one` : `${key}.other`], { count, ...values });
}
