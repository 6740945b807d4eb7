// What a kernel's widgets are like now, asked for on ipywidgets' control channel.
import { identifier } from "./wire.js";

const CONTROL = "jupyter.widget.control";

/** The states of all widgets of the page, by id. */
export function currentStates(connection) {
  const id = identifier();
  return new Promise((resolve) => {
    const listen = ({ detail: { content } }) => {
      if (content?.comm_id !== id || content.data?.method !== "update_states") return;
      connection.removeEventListener("message", listen);
      connection.removeEventListener("online", ask);
      resolve(content.data.states);
    };
    const ask = () => {
      connection.send("comm_open", { comm_id: id, target_name: CONTROL, data: {} });
      connection.send("comm_msg", { comm_id: id, data: { method: "request_states" } });
    };
    connection.addEventListener("message", listen);
    connection.addEventListener("online", ask); // a question asked of a dead line is asked again
    ask();
  });
}
