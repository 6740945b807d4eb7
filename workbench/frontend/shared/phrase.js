/** Put values into a finished label: `{name}` becomes `values.name`; an unknown placeholder stays as it is. */
export function phrase(label, values = {}) {
  return label.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** The label of `key` that fits `count` (`key.one` or `key.other`), filled in. */
export function counted(labels, key, count, values = {}) {
  return phrase(labels[count === 1 ? `${key}.one` : `${key}.other`], { count, ...values });
}
