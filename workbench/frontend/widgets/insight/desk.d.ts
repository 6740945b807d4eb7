// What the parts of this widget have before them: the state of the logic as Python sends it (workbench/panels/logic/view.py),
// and what this page knows and can do.

/** One cause leading to one effect, with what the group said of it. */
export interface Arrow {
  cause: string;
  effect: string;
  necessary?: boolean;
  sufficient?: boolean;
  votes?: Votes;
  /** Votes entered on paper, by sector and answer; only the facilitator has them. */
  paper?: Record<string, Record<string, number>>;
}

/** How many answered, and how; the groups only where nobody's answer can be told. */
export interface Votes {
  total: number;
  paper?: number;
  whole?: Record<string, number>;
  groups?: (Record<string, number> & { sectors: string[] })[];
  equal?: Record<string, number>;
}

/** What a careful facilitator would notice; `dismissed`: the group lets it be, for the reason given, if any. */
export interface Finding {
  code: string;
  nodes: string[];
  title: string;
  why: string;
  do: string;
  dismissed?: string;
}

export interface Leaf {
  node: string;
  settled: boolean;
}

export interface Sector {
  id: string;
  label: string;
  shape: string;
}

export interface View {
  editable: boolean;
  facilitator: boolean;
  enters: boolean;
  /** What the right of the stage leaves its reader: "edit", "propose" or "lead". */
  may?: string;
  core: string | null;
  nodes: Record<string, { text: string; kind: string }>;
  arrows: Arrow[];
  leaves: Leaf[];
  actions: Record<string, { answer: string; whose: string }>;
  findings: Finding[];
  more?: number;
  /** How many of them nobody has let be. */
  found: number;
  /** What weakens the words of the core problem. */
  statement?: string[];
  sectors: Sector[];
  seats: Sector[];
  asked: (Arrow & { open: boolean }) | null;
  /** Of how many people an answer to it is expected. */
  of?: number | null;
}

export interface Desk {
  labels: import("../../shared/phrase.js").Labels;
  drafts: import("../../shared/drafts.js").Drafts;
  view: View;
  mine: { votes?: Record<string, string> };
  /** The card chosen on the tree. */
  selected: string | null;
  text(node: string): string;
  act: import("../../shared/attempt.js").Attempt;
  /** Show a card on the tree. */
  show(node: string): void;
  update(): void;
}
