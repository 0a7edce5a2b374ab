// What script adds; every page works without it.
import { initAll } from "./nhsuk-10.6.1/nhsuk-frontend.min.js";
import { listen } from "./live.js";
import { carry } from "./carry.js";

document.body.classList.add("js-enabled");
if ("noModule" in HTMLScriptElement.prototype) {
  document.body.classList.add("nhsuk-frontend-supported");
}
initAll();
carry();
for (const line of document.querySelectorAll("[data-live]")) {
  listen(line);
}
