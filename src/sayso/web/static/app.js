"use strict";
// A light touch: charts, tables that sort and filter, keys for review, the progress of long work. Every page works without it.

// -- charts: drawn when they come near the window; the library is loaded once, and only where there is a chart
let library;
const load = () => (library ??= new Promise((done, failed) => {
  const script = document.createElement("script");
  script.src = "/static-charts/vega.js";
  script.type = "module";
  script.onload = done;
  script.onerror = failed;
  document.head.append(script);
}));

const draw = async (box) => {
  await load();
  const inside = document.getElementById(box.dataset.chart);
  const spec = inside ? JSON.parse(inside.textContent) : await (await fetch(box.dataset.from)).json();
  const options = { actions: false, renderer: "svg" };
  await window.vegaEmbed(box, spec, options);
  box.dataset.drawn = "yes";
};

const charts = document.querySelectorAll("[data-chart]");
if (charts.length) {
  const near = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) { near.unobserve(target); draw(target); }
  }, { rootMargin: "200px" });
  charts.forEach((box) => near.observe(box));
}

// -- tables: a click on a heading sorts, words in the filter choose
for (const table of document.querySelectorAll("table[data-sortable]")) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    if (!head.textContent.trim()) return;
    const button = document.createElement("button");
    button.className = "sort";
    button.type = "button";
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      table.querySelectorAll("thead th").forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const value = (row) => row.cells[column]?.dataset.sort ?? row.cells[column]?.textContent.trim() ?? "";
      const rows = [...table.tBodies[0].rows].sort((a, b) => {
        const [x, y] = [value(a), value(b)];
        const numeric = x !== "" && y !== "" && !Number.isNaN(Number(x.replaceAll(",", ""))) && !Number.isNaN(Number(y.replaceAll(",", "")));
        return (numeric ? Number(x.replaceAll(",", "")) - Number(y.replaceAll(",", "")) : x.localeCompare(y)) * (up ? 1 : -1);
      });
      table.tBodies[0].append(...rows);
    });
  });
}
for (const field of document.querySelectorAll("[data-filter]")) {
  const table = document.getElementById(field.dataset.filter);
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const row of table.tBodies[0].rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
  });
}

// -- a report: a figure and its claim light up together
const light = (ids, on) => ids.forEach((id) => {
  document.querySelectorAll(`[data-claim="${CSS.escape(id)}"], [data-claims~="${CSS.escape(id)}"]`).forEach((part) => part.classList.toggle("lit", on));
});
for (const part of document.querySelectorAll("[data-claim], [data-claims]")) {
  const ids = (part.dataset.claims ?? part.dataset.claim).split(" ");
  part.addEventListener("mouseenter", () => light(ids, true));
  part.addEventListener("mouseleave", () => light(ids, false));
  if (part.dataset.claims) part.addEventListener("click", () => document.getElementById(`c-${ids[0]}`)?.scrollIntoView({ block: "center" }));
}

// -- review by keys
const queue = document.querySelector("[data-queue]");
const typing = (event) => event.target.closest("input, textarea, select") || event.ctrlKey || event.metaKey || event.altKey;
document.addEventListener("keydown", (event) => {
  if (typing(event)) return;
  if (event.key === "/" ) { event.preventDefault(); document.querySelector(".seek input").focus(); return; }
  if (queue) {
    const all = [...queue.querySelectorAll("li.claim:not([hidden])")];
    const at = all.indexOf(document.activeElement.closest?.("li.claim"));
    if (event.key === "j" || event.key === "k") { event.preventDefault(); all[Math.max(0, Math.min(all.length - 1, at + (event.key === "j" ? 1 : -1)))]?.focus(); return; }
    if (event.key === "u") { document.querySelector("#latest form button")?.click(); return; }
    (all[Math.max(0, at)] ?? null)?.querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click();
    return;
  }
  document.querySelector(`#review-form [data-key="${CSS.escape(event.key)}"]`)?.click();
});
queue?.querySelector("li.claim")?.focus({ preventScroll: true });

// -- long work: told while it goes on
const list = document.querySelector("[data-jobs]");
const follow = async (item) => {
  const answer = await fetch(`/api/jobs/${item.dataset.job}`);
  if (!answer.ok) return;
  const job = await answer.json();
  item.querySelector(".state").textContent = job.state;
  item.querySelector("[data-said]").textContent = `${job.reports} read, ${job.claims} claims, ${job.known} known already${job.problems ? `, ${job.problems} problems` : ""}, ${job.seconds} s`;
  item.querySelector("[data-told]").replaceChildren(...job.told.slice(0, 20).map((problem) => {
    const line = document.createElement("li");
    line.textContent = `${problem.what} (${problem.where}): ${problem.why}. ${problem.hint}`;
    return line;
  }));
  if (job.running) setTimeout(follow, 500, item);
  else if (item.dataset.running) location.reload();
};
list?.querySelectorAll("[data-job]").forEach((item) => follow(item));

// -- the system picture at one moment
const slider = document.querySelector("[data-slider]");
const drawings = document.querySelectorAll("[data-moments]");
if (slider && drawings.length) {
  const moments = drawings[0].dataset.moments.split(" ").filter(Boolean);
  const range = slider.querySelector("input");
  range.max = moments.length;
  range.value = moments.length;
  slider.hidden = !moments.length;
  const show = () => {
    const day = moments[range.value];
    slider.querySelector("output").textContent = day ?? "all moments";
    drawings.forEach((drawing) => drawing.classList.toggle("at", !!day));
    for (const part of document.querySelectorAll("[data-moments] [data-from]")) {
      part.classList.toggle("off", !!day && (day < part.dataset.from || day > part.dataset.to));
    }
  };
  range.addEventListener("input", show);
  show();
}

// -- themes
const themes = document.querySelector("[data-themes]");
if (themes) {
  themes.hidden = false;
  themes.addEventListener("click", (event) => {
    const to = event.target.dataset.themeTo;
    if (to === undefined) return;
    document.cookie = `theme=${to};path=/;max-age=31536000;samesite=lax`;
    location.reload();
  });
}
