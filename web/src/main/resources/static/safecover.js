// What script adds; every page works without it.
import { initAll } from "./nhsuk-10.6.1/nhsuk-frontend.min.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("nhsuk-frontend-supported");
}
initAll();

// A page that must be fresh says where changes are told; when the line is lost, it says so.
for (const live of document.querySelectorAll("[data-live]")) {
  const told = live.querySelector("[data-live-state]");
  const source = new EventSource(live.dataset.live);
  source.addEventListener("changed", () => document.body.dispatchEvent(new Event("safecover:changed")));
  source.addEventListener("open", () => tell(told, ""));
  source.addEventListener("error", () => tell(told, "Not connected: what you see may be old. Trying again."));
}

function tell(place, text) {
  if (place && place.textContent !== text) {
    place.textContent = text;
  }
}

// Picking a person up and putting them on a post asks the same page that the links ask.
for (const person of document.querySelectorAll("[data-person]")) {
  person.draggable = true;
  person.addEventListener("dragstart", (event) => {
    event.dataTransfer.setData("text/plain", person.dataset.person);
    event.dataTransfer.effectAllowed = "link";
  });
}
for (const post of document.querySelectorAll("[data-post]")) {
  post.addEventListener("dragover", (event) => event.preventDefault());
  post.addEventListener("drop", (event) => {
    event.preventDefault();
    const address = new URL(post.dataset.post, document.baseURI);
    address.searchParams.set("person", event.dataTransfer.getData("text/plain"));
    location.assign(address);
  });
}
