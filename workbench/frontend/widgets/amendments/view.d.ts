// What workbench/panels/amendments tells the drawer.
import type { Piece } from "../../shared/difference.js";
import type { Labels } from "../../shared/phrase.js";

export interface Told {
  id: string;
  card: string;
  field: string;
  base: string;
  text: string;
  pieces: Piece[] | null;
  reason: string;
  state: string;
  of: string | null;
  how: string;
}

export interface Reading extends Told {
  moves: string[];
}

export interface Placed {
  title: string;
  label: string;
}

export interface Matter extends Placed {
  id: string;
  card: string;
  field: string;
  sentence: string;
  words: string[];
  readings: Reading[];
  more: number;
}

export interface Moved extends Told, Placed {
  now: string;
  moved: Piece[] | null;
  again: { base: string; nth: number; text: string; joined: boolean } | null;
}

export interface Settled extends Told, Placed {
  decision: string;
  votes: [number, number, number];
  why: string;
}

export interface Sentence {
  text: string;
  nth: number;
}

export interface Field {
  field: string;
  label: string;
  kind: string;
  text: string;
  sentences: Sentence[];
}

export interface Card {
  card: string;
  title: string;
  fields: Field[];
}

export interface View {
  closed?: boolean;
  count: number;
  discussed: string | null;
  editable: boolean;
  facilitator: boolean;
  cards: Card[];
  matters: Matter[];
  more: number;
  outdated: Moved[];
  settled: Settled[];
}

export interface Change {
  who: string;
  at: number | null;
  stage: string;
  amended: boolean;
  before: string;
  after: string;
  pieces: Piece[] | null;
  reason: string;
  decision: string;
  votes: [number, number, number];
}

/** What the parts of the drawer share. */
export interface Desk {
  labels: Labels;
  language: string;
  drafts: import("../../shared/drafts.js").Drafts;
  send: import("../../shared/channel.js").Send;
  attempt: import("../../shared/attempt.js").Attempt;
  /** Which amendments are this person's own. */
  own: Set<string>;
  view: () => View;
}
