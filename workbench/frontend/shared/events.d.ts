// What the parts of a page tell each other through its window. The tests hand over another `EventTarget` in its place.

/** A card of the tree, as the one chosen is told. */
interface ToldNode {
  node: string;
  text: string;
  kind: string;
}

/** What the server tells of those who look at the same group; `anew`: the line is back, what was said is to be said again. */
interface ToldPresence {
  anew?: boolean;
  group?: string;
  you?: string;
  all?: boolean;
  gone?: string[];
  people?: ToldPerson[];
  laser?: { key: string; tree: string; node: string; x: number; y: number };
}

/** Somebody of the group, and where they are. */
interface ToldPerson {
  key: string;
  name: string;
  sector: string;
  role: string;
  at: { tree: string; node: string; doing: "writing" | "selected" } | null;
}

interface WindowEventMap {
  /** The line to the kernel is back. */
  "workbench:online": Event;
  /** A facilitator's page shows another group. */
  "workbench:group-selected": CustomEvent<{ group: string }>;
  /** An intent was refused whose widget has gone. Who tells its person prevents the default. */
  "workbench:late-refusal": CustomEvent<import("./under_way.js").Refusal & { words: boolean }>;
  /** Another card of the tree is chosen, or none. */
  "workbench:node-selected": CustomEvent<ToldNode | null>;
  /** Show this card on the tree. */
  "workbench:show-node": CustomEvent<{ node: string | undefined }>;
  /** Other words are to be proposed for this field, or this item, of a card. */
  "workbench:amend": CustomEvent<{ card: string; field?: string; item?: string }>;
  /** Words on their way from one part of the page to come back in another. */
  "workbench:own-words": CustomEvent<{ text: string }>;
  /** What others of the group look at. */
  "workbench:presence": CustomEvent<ToldPresence>;
  /** What this page looks at, for the others. */
  "workbench:presence-say": CustomEvent<object>;
  /** A widget could not be shown. */
  "workbench:trouble": CustomEvent<null>;
}
