// A page that is open hears on one line that something of what it shows is new, and asks for those
// parts again. The line carries no content. When it is lost, and when it is back, the page says so.

const AGAIN_AFTER = 5000;
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

export function listen(line) {
  const state = line.querySelector("[data-live-state]");
  const news = line.querySelector("[data-live-news]");
  let source = null;
  let lost = "";
  let ended = false;

  function open() {
    if (source || ended || document.hidden) {
      return;
    }
    source = new EventSource(line.dataset.live);
    source.addEventListener("open", connected);
    source.addEventListener("error", broken);
    source.addEventListener("lost", away);
    source.addEventListener("back", connected);
    source.addEventListener("ended", over);
    for (const word of line.dataset.words.split(" ")) {
      source.addEventListener(word, () => changed(word));
    }
  }

  function close() {
    source?.close();
    source = null;
  }

  function connected() {
    document.documentElement.dataset.liveLine = "open";
    if (lost) {
      say(state, `Connected again since ${clock.format(new Date())}. What you see is as it is now.`);
      lost = "";
      line.dataset.words.split(" ").forEach(changed);
    }
  }

  function away() {
    document.documentElement.dataset.liveLine = "lost";
    lost = lost || clock.format(new Date());
    say(state, `Not connected since ${lost}: what you see may be old. Trying again.`);
  }

  function broken() {
    away();
    if (source && source.readyState === EventSource.CLOSED) {
      close();
      setTimeout(open, AGAIN_AFTER);
    }
  }

  function over() {
    ended = true;
    close();
    document.documentElement.dataset.liveLine = "ended";
    state.replaceChildren("You are signed out, so this page changes no more. What you typed is still here. ", signIn());
  }

  function changed(word) {
    document.body.dispatchEvent(new CustomEvent(`safecover:${word}`));
  }

  // Nobody looks at a page that is hidden; it is asked for again when somebody does.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      close();
    } else if (!source) {
      open();
      line.dataset.words.split(" ").forEach(changed);
    }
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);

  document.body.addEventListener("htmx:responseError", (event) => {
    if (event.detail.xhr.status === 401) {
      over();
    }
  });
  document.body.addEventListener("htmx:sendError", away);
  keepPlace((text) => say(news, text));
  open();
}

function signIn() {
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.textContent = "Sign in again (opens in a new tab)";
  return link;
}

// What somebody types, where they are and how far they have scrolled outlasts a change; what the
// change says of itself is said politely.
function keepPlace(announce) {
  const before = new Map();
  for (const name of ["htmx:beforeSwap", "htmx:oobBeforeSwap"]) {
    document.body.addEventListener(name, (event) => {
      const part = event.detail.target;
      if (!event.detail.shouldSwap || !part?.id) {
        return;
      }
      if (isTyped(part)) {
        event.detail.shouldSwap = false;
        announce(part.dataset.kept ?? "This has changed meanwhile. What you typed was kept; load the page again to see the change.");
        return;
      }
      before.set(part.id, { said: part.dataset.said, focus: path(part), scrolled: scrolled(part), unfolded: unfolded(part) });
    });
  }
  document.body.addEventListener("htmx:afterSettle", () => {
    for (const [id, was] of before) {
      const part = document.getElementById(id);
      if (part) {
        for (const [region, left] of was.scrolled) {
          part.querySelector(region)?.scrollTo(left[0], left[1]);
        }
        for (const fold of was.unfolded) {
          part.querySelector(fold)?.setAttribute("open", "");
        }
        (was.focus && find(part, was.focus))?.focus({ preventScroll: true });
        if (part.dataset.said && was.said && part.dataset.said !== was.said) {
          announce(part.dataset.said);
        }
      }
    }
    before.clear();
  });
}

function isTyped(part) {
  return [...part.querySelectorAll("input, textarea, select")].some((field) => {
    if (field.type === "checkbox" || field.type === "radio") {
      return field.checked !== field.defaultChecked;
    }
    if (field.tagName === "SELECT") {
      const chosen = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(0, chosen);
    }
    return field.type !== "hidden" && field.value !== field.defaultValue;
  });
}

function path(part) {
  const focused = document.activeElement;
  if (!focused || !part.contains(focused)) {
    return null;
  }
  const alike = [...part.querySelectorAll(focused.tagName)];
  return { id: focused.id, tag: focused.tagName, href: focused.getAttribute("href"), at: alike.indexOf(focused) };
}

function find(part, focus) {
  const alike = [...part.querySelectorAll(focus.tag)];
  return (
    (focus.id && document.getElementById(focus.id)) ||
    (focus.href && alike.find((other) => other.getAttribute("href") === focus.href)) ||
    alike[Math.min(focus.at, alike.length - 1)]
  );
}

function unfolded(part) {
  return [...part.querySelectorAll("details[open][id]")].map((fold) => `#${CSS.escape(fold.id)}`);
}

function scrolled(part) {
  return [...part.querySelectorAll(".sc-scroll[id]")].map((region) => [`#${CSS.escape(region.id)}`, [region.scrollLeft, region.scrollTop]]);
}

function say(place, text) {
  if (place && place.textContent !== text) {
    place.textContent = text;
  }
}
