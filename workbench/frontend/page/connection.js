// The websocket to this page's kernel: reconnects by itself, notices a line that is silently dead, says when the kernel is gone.
import { decode, envelope, identifier } from "./wire.js";

const LEFT = 4001; // said by a page that is being closed for good
const NOT_NOW = 4500; // no kernel could be had, or it could not prepare the page
const FIRST_WAIT = 300;
const LONGEST_WAIT = 1500;
const FIRST_PAUSE = 1000; // after a page that could not be prepared: asking costs the room as much as everybody's work
const LONGEST_PAUSE = 30000;
const CONNECT_WITHIN = 4000; // a machine that slept answers the next attempt, not one begun while it slept
const PING_EVERY = 10000;
const PONG_WITHIN = 4000;

/** @typedef {Pick<WebSocket, "readyState" | "send" | "close">} Socket */
/** @type {Socket} Stands for a socket that is not trusted any more. */
const NO_SOCKET = { readyState: WebSocket.CLOSED, send() {}, close() {} };

/**
 * Events (DOM events on the object): `page` (detail: what to show, with every widget's state; comes with each new kernel),
 * `message` (detail: the Jupyter message), `online`, `offline`, `turned-away` (the server does not know this visitor any more),
 * `presence` (detail: what others of the group look at), `trouble` (detail: code; the page cannot be had now), `refused` (detail: code; the server would not take a message).
 */
export class Connection extends EventTarget {
  constructor({ base, notebook }) {
    super();
    this.session = identifier();
    this.address = `${base}api/kernels/${identifier()}`;
    this.query = new URLSearchParams({ notebook });
    const group = new URLSearchParams(location.search).get("group");
    if (group) this.query.set("group", group);
    const plan = /\/facilitator\/([a-z0-9]+)\/?$/u.exec(location.pathname)?.[1]; // each plan's desk has its own address
    if (plan) this.query.set("plan", plan);
    this.waiting = new Map(); // message id -> callbacks of ipywidgets
    this.line = ""; // which of the server's lines the page hears, and how many of its messages it has
    this.heard = 0;
    this.attempts = 0;
    this.failures = 0; // pages that could not be prepared, since the last that could
    this.online = false;
    this.closed = false;
    for (const name of ["online", "visibilitychange", "pageshow"]) {
      (name === "visibilitychange" ? document : window).addEventListener(name, () => this.wake());
    }
    window.addEventListener("offline", () => this.lost());
    /** @type {Socket} */
    this.socket = this.connect();
  }

  open() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.socket = this.connect();
  }

  /** A new socket to the kernel; what it says counts while it is the present one. */
  connect() {
    const url = new URL(`${this.address}/channels?${this.query}`, location.href);
    url.protocol = url.protocol.replace("http", "ws");
    if (this.line) url.searchParams.set("mark", this.mark());
    const socket = new WebSocket(url);
    socket.binaryType = "arraybuffer";
    socket.onopen = () => socket === this.socket && this.opened();
    socket.onmessage = (event) => socket === this.socket && this.receive(event.data);
    socket.onclose = (event) => socket === this.socket && this.dropped(event.code);
    setTimeout(() => socket.readyState === WebSocket.CONNECTING && socket.close(), CONNECT_WITHIN);
    return socket;
  }

  /** What the page has heard: the server sends the rest when it comes back, and forgets the part before. */
  mark() {
    return `${this.line}.${this.heard}`;
  }

  opened() {
    this.online = true;
    this.pinging = setInterval(() => this.ping(PONG_WITHIN), PING_EVERY);
    this.dispatchEvent(new Event("online"));
  }

  dropped(code) {
    const never = !this.online;
    this.lost();
    if (this.closed) return;
    if (code === 1009) this.dispatchEvent(new CustomEvent("refused", { detail: "message_too_large" }));
    if (code === NOT_NOW) this.retry(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** this.failures++));
    else if (never) this.ask();
    else this.retry();
  }

  /** Stop trusting the present socket. */
  lost() {
    clearInterval(this.pinging);
    clearTimeout(this.pong);
    this.pong = undefined;
    if (!this.online) return;
    this.online = false;
    for (const callbacks of this.waiting.values()) settle(callbacks);
    this.waiting.clear();
    this.dispatchEvent(new Event("offline"));
  }

  retry(wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.attempts++)) {
    if (this.timer || this.closed) return;
    this.timer = setTimeout(() => this.open(), wait * (0.75 + Math.random() / 4)); // spread a whole room's return
  }

  /** A handshake that failed does not say why: ask over plain HTTP whether the server still knows this visitor. */
  async ask() {
    try {
      const answer = await fetch(`${this.address}?${this.query}`, {
        headers: { Accept: "application/json" },
        cache: "no-store",
        signal: AbortSignal.timeout?.(CONNECT_WITHIN),
      });
      if (answer.status === 403) return this.dispatchEvent(new Event("turned-away"));
      if (answer.status === 503) this.dispatchEvent(new CustomEvent("trouble", { detail: "full" }));
    } catch {
      // the server cannot be reached: keep trying
    }
    this.retry();
  }

  /** The device woke up or the network came back: do not wait for the timer. */
  wake() {
    if (this.closed || document.visibilityState === "hidden") return;
    if (this.online) this.ping(1500);
    else if (this.socket.readyState !== WebSocket.CONNECTING) {
      this.attempts = 0;
      this.open();
    }
  }

  ping(within) {
    if (this.pong || this.socket.readyState !== WebSocket.OPEN) return;
    this.socket.send(JSON.stringify({ workbench: "ping", mark: this.mark() }));
    this.pong = setTimeout(() => {
      const socket = this.socket;
      this.socket = NO_SOCKET;
      socket.close();
      this.lost();
      this.retry();
    }, within);
  }

  receive(frame) {
    clearTimeout(this.pong); // anything heard proves the line is alive
    this.pong = undefined;
    const message = decode(frame);
    this.count(message);
    if (message.workbench) {
      if (message.workbench === "page") this.dispatchEvent(new CustomEvent("page", { detail: message }));
      else if (message.workbench === "presence") this.dispatchEvent(new CustomEvent("presence", { detail: message }));
      else if (message.workbench !== "pong")
        this.dispatchEvent(new CustomEvent(message.workbench, { detail: message.code }));
      return;
    }
    const parent = message.parent_header?.msg_id;
    if (message.header.msg_type === "status" && message.content.execution_state === "idle") {
      settle(this.waiting.get(parent), message);
      this.waiting.delete(parent);
    }
    this.dispatchEvent(new CustomEvent("message", { detail: message }));
  }

  count(message) {
    if (message.workbench !== "trouble") this.attempts = 0; // a line that only says "not now" is not asked without pause
    if (message.workbench === "page") {
      this.line = message.line;
      this.heard = 0;
      this.failures = 0;
    }
    if (!message.aside) this.heard += 1; // what the server itself puts in between is not part of the line
  }

  /** Send a message; one sent while offline is dropped (intents are sent again by their channel, with the same op). */
  send(type, content, metadata, callbacks) {
    const message = envelope(this.session, type, content, metadata);
    if (this.online) {
      if (callbacks) this.waiting.set(message.header.msg_id, callbacks);
      this.socket.send(JSON.stringify(message));
    } else if (callbacks) {
      setTimeout(() => settle(callbacks));
    }
    return message.header.msg_id;
  }

  /** Say something that is not for the kernel, and that may be lost; the server tells it by how it begins. */
  mention(kind, what) {
    if (this.online) this.socket.send(JSON.stringify({ workbench: kind, ...what }));
  }

  close() {
    this.closed = true;
    clearTimeout(this.timer);
    this.lost();
    this.socket.close(LEFT);
  }
}

/** ipywidgets holds back further updates until it hears "idle": a lost message must not silence a widget. */
function settle(callbacks, message = { content: { execution_state: "idle" }, header: {}, parent_header: {} }) {
  callbacks?.iopub?.status?.(message);
}
