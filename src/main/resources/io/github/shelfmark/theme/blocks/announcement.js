// Closes the announcement until there is another.
document.querySelector(".announcement [data-close]")?.addEventListener("click", (event) => {
  const id = event.currentTarget.dataset.close;
  document.documentElement.dataset.closed = id;
  try {
    localStorage.setItem("shelfmark-closed", id);
  } catch {
    // Storage is not available: it is closed on this page only.
  }
  document.getElementById("main")?.focus({ preventScroll: true });
});
