// Picking a person up and putting them on a post asks the same page that the links ask. The links
// do the same by keyboard.

export function carry() {
  document.addEventListener("dragstart", (event) => {
    const person = event.target.closest?.("[data-person]");
    if (person) {
      event.dataTransfer.setData("text/plain", person.dataset.person);
      event.dataTransfer.effectAllowed = "link";
    }
  });
  document.addEventListener("dragover", (event) => {
    const post = event.target.closest?.("[data-post]");
    over(post);
    if (post) {
      event.preventDefault();
    }
  });
  document.addEventListener("dragend", () => over(null));
  document.addEventListener("drop", (event) => {
    const post = event.target.closest?.("[data-post]");
    if (post) {
      event.preventDefault();
      const address = new URL(post.dataset.post, document.baseURI);
      address.searchParams.set("person", event.dataTransfer.getData("text/plain"));
      location.assign(address);
    }
  });
}

function over(post) {
  for (const other of document.querySelectorAll(".sc-over")) {
    if (other !== post) {
      other.classList.remove("sc-over");
    }
  }
  post?.classList.add("sc-over");
}
