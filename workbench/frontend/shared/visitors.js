// The others on the tree, as the server tells of them.

/** @typedef {{key: string, name: string, sector: string, role: string, at: {tree: string, node: string, doing: string, card?: string, field?: string, item?: string}}} Person */

/** Who of the others is where. `isHere(person)`: whether somebody is on the tree that is shown. */
export class Visitors {
  /** @param {(person: Person) => boolean} isHere */
  constructor(isHere) {
    this.isHere = isHere;
    /** @type {Map<string, Person>} */
    this.people = new Map();
    /** @type {string | null} */
    this.mine = null; // the key of this page
  }

  /** The people on a node. */
  on(id) {
    return [...this.people.values()].filter((person) => this.isHere(person) && person.at.node === id);
  }

  /** Take in what was told (`{you, all, gone, people}`); returns the nodes it touches. */
  hear({ you, all, gone, people }) {
    this.mine = you ?? this.mine;
    const old = all ? [...this.people.keys()] : [];
    const touched = [...old, ...(gone ?? [])].flatMap((key) => this.put(key, null));
    for (const person of people ?? []) if (!this.isMine(person)) touched.push(...this.put(person.key, person));
    return new Set(touched);
  }

  /** Whether this page is what somebody told of. */
  isMine({ key }) {
    return key === this.mine;
  }

  /** Somebody is elsewhere now, or gone (null); returns the nodes they were or are on. */
  put(key, person) {
    const touched = [this.people.get(key), person].filter((one) => one && this.isHere(one)).map(({ at }) => at.node);
    if (person?.at) this.people.set(key, person);
    else this.people.delete(key);
    return touched;
  }
}
