// What workbench/panels/signing tells the drawer.
import type { Labels } from "../../shared/phrase.js";

export interface Signed {
  id: string;
  sector: string;
  name: string;
  post: string;
  paper: string;
  dissent: boolean;
  /** What was drawn by hand: strokes of x, y, x, y … on a pad of 600 × 200. */
  drawing: number[][];
  /** Whether a photograph of the paper is kept, and where whoever facilitates sees it. */
  kept: boolean;
  photo: string | null;
}

export interface Dissent {
  id: string;
  how: string;
  sector: string;
  name: string;
  post: string;
  text: string;
  with: boolean;
}

export interface Seal {
  version: number;
  sealed: string;
  words: string[];
  language: string;
  fingerprint: string;
  receipt: string;
  file: string;
  pdf: string;
  code: string;
  check: string;
  weaker: boolean;
  changes: string[];
}

export interface Named {
  card: string;
  name: string;
  title: string;
  state: "draft" | "amending" | "signing" | "sealed" | "withdrawn";
  version: number;
}

export interface Card extends Named {
  reason: string;
  begun: boolean;
  quorum: string[];
  least: string[];
  missing: string[];
  signed: Signed[];
  dissents: Dissent[];
  dropped: Signed[];
  text: string;
  read: { label: string; lines: string[] }[];
  seals: Seal[];
}

export interface View {
  closed?: boolean;
  now: Named[];
  editable: boolean;
  facilitator: boolean;
  quorum: string[];
  list: string | null;
  cards: Card[];
}

export interface Mine {
  sector: string | null;
  signed: Record<string, string>;
  dropped: Record<string, string>;
  dissents: string[];
}

/** What the parts of the drawer share. */
export interface Desk {
  labels: Labels;
  scope: string;
  drafts: import("../../shared/drafts.js").Drafts;
  send: import("../../shared/channel.js").Send;
  attempt: import("../../shared/attempt.js").Attempt;
  view: () => View;
  mine: () => Mine;
}

/** A part of a card: an element that is brought up to date. */
export interface Part {
  element: HTMLElement;
  update: (card: Card) => void;
}
