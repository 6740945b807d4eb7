// What workbench/panels/amendments tells the drawer.
import type { Piece } from "../../shared/difference.js";
import type { Labels } from "../../shared/phrase.js";

export interface Told {
  id: string;
  card: string;
  field: string;
  item: string;
  of_list: string;
  base: string;
  text: string;
  shown: [string, string] | null;
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
  item: string;
  sentence: string;
  words: string[];
  readings: Reading[];
  more: number;
}

export interface Moved extends Told, Placed {
  now: string;
  moved: Piece[] | null;
  again: { base: string; nth: number; text: string; joined: boolean; shown: string } | null;
  gone: boolean;
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

/** What a field says; `shown`: as people read a date, a choice or a name; `text` null: there is no room for it on this page. */
export interface Field {
  field: string;
  text: string | null;
  shown?: string;
  sentences?: Sentence[];
}

/** The same with all of it, as it is drawn. */
export interface Shown {
  field: string;
  text: string;
  shown: string | null;
  sentences: Sentence[];
}

export interface Item {
  item: string;
  title: string;
  fields: Field[];
}

/** A field of a card, or of an item of one of its lists. */
export interface At {
  card: string;
  item: string;
  of: string;
  field: string;
}

/** What the template says of a field. */
export interface Spec {
  name: string;
  kind: string;
  choices: string[];
  of: string;
  former: boolean;
}

export interface Template {
  fields: Spec[];
  items: Record<string, Spec[]>;
}

export interface Card {
  card: string;
  title: string;
  fields: Field[];
  lists: { of: string; items: Item[] }[];
}

export type Vote = import("../../shared/vote_result.js").Vote;

export interface View {
  closed?: boolean;
  count: number;
  discussed: string | null;
  vote: Vote | null;
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
  /** What this person answered in the vote at hand. */
  answer: string | null;
  view: () => View;
  template: Template;
  spec: (at: Pick<At, "of" | "field">) => Spec;
}
