// A comm: the line between one widget here and its twin in the kernel, as @jupyter-widgets/base expects it.
import { identifier } from "./wire.js";

export class Comm {
  constructor(lines, target, id = identifier()) {
    this.lines = lines;
    this.target_name = target;
    this.comm_id = id;
    this.chain = Promise.resolve();
    lines.open.set(id, this);
  }

  open(data, callbacks, metadata) {
    const content = { comm_id: this.comm_id, target_name: this.target_name, data: data ?? {} };
    return this.lines.connection.send("comm_open", content, metadata, callbacks);
  }

  send(data, callbacks, metadata) {
    return this.lines.connection.send("comm_msg", { comm_id: this.comm_id, data }, metadata, callbacks);
  }

  close(data, callbacks, metadata) {
    this.lines.open.delete(this.comm_id);
    const content = { comm_id: this.comm_id, data: data ?? {} };
    return this.lines.connection.send("comm_close", content, metadata, callbacks);
  }

  on_msg(callback) {
    this.heard = callback;
  }

  on_close(callback) {
    this.ended = callback;
  }
}

/** Every open comm of the page, fed from one connection; `opened(comm, message)` is called for those the kernel opens. */
export class Comms {
  constructor(connection, opened) {
    this.connection = connection;
    this.open = new Map();
    this.listen = ({ detail }) => this.take(detail, opened);
    connection.addEventListener("message", this.listen);
  }

  /** Hear no more: the kernel at the other end has gone. */
  close() {
    this.connection.removeEventListener("message", this.listen);
    this.open.clear();
  }

  take(message, opened) {
    const { msg_type: type } = message.header;
    const { comm_id: id } = message.content ?? {};
    const comm = this.open.get(id);
    if (type === "comm_open") opened(new Comm(this, message.content.target_name, id), message);
    else if (!comm) return;
    // one after another, so that a later state never overtakes an earlier one
    else if (type === "comm_msg") comm.chain = comm.chain.then(() => comm.heard?.(message)).catch(console.error);
    else if (type === "comm_close") {
      this.open.delete(id);
      comm.ended?.(message);
    }
  }
}
