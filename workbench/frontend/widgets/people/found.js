/** A name as one looks for it: without capitals and accents. @param {string} text */
export function plainly(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * The people whose names hold what is asked for, those who are here first, whoever is out last, then by name.
 * @template {{ name: string, here: boolean, removed: boolean }} Person
 * @param {Person[]} people
 * @param {string} asked
 * @returns {Person[]}
 */
export function found(people, asked) {
  const wanted = plainly(asked);
  return people
    .filter((person) => plainly(person.name).includes(wanted))
    .sort(
      (a, b) =>
        Number(a.removed) - Number(b.removed) || Number(b.here) - Number(a.here) || a.name.localeCompare(b.name),
    );
}
