// What people who see, hear or operate a page otherwise would stumble over: a list of sentences.
(() => {
  const found = [];
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const say = (what, element) => {
    const words = (element?.outerHTML ?? "").slice(0, 120);
    if (found.length < 40) found.push(element ? `${what}: ${words}` : what);
  };
  const text = (element) => (element?.textContent ?? "").trim();
  const name = (element) =>
    element.getAttribute("aria-label")?.trim() ||
    (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean)
      .map((id) => text(document.getElementById(id))).join(" ").trim() || text(element);

  // Landmarks and names.
  for (const landmark of ["main", "header", "nav"]) {
    const count = all(landmark).filter((e) => !e.closest("article, section")).length;
    if (count !== 1) say(`${count} landmarks '${landmark}' instead of 1`);
  }
  if (!document.documentElement.lang) say("no language");
  if (!document.title.trim()) say("no title");
  for (const section of all("section, nav, [role=region]")) if (!name(section)) say("no name", section);

  const landmarks = all("section, nav").map((e) => name(e).toLowerCase());
  const twice = landmarks.filter((words, place) => landmarks.indexOf(words) !== place);
  if (twice.length) say(`landmarks of one name: ${[...new Set(twice)].slice(0, 5).join(", ")}`);

  // Headings in order.
  const headings = all("h1, h2, h3, h4, h5, h6");
  if (all("h1").length !== 1) say(`${all("h1").length} headings of the first level`);
  let level = 0;
  for (const heading of headings) {
    const own = Number(heading.tagName[1]);
    if (own > level + 1) say(`a heading of level ${own} below one of level ${level}`, heading);
    if (!text(heading)) say("an empty heading", heading);
    level = own;
  }

  // Tables.
  for (const table of all("table")) {
    if (!text(table.querySelector("caption"))) say("a table without caption", table);
    if (!table.querySelector("th")) say("a table without headings", table);
    for (const cell of all("th", table)) if (!cell.scope) say("a heading without scope", cell);
  }

  // Pictures.
  for (const figure of all("svg")) {
    if (figure.getAttribute("aria-hidden") === "true") continue;
    for (const part of ["title", "desc"]) {
      if (!text(figure.querySelector(`:scope > ${part}`))) say(`a figure without ${part}`, figure);
    }
    if (figure.getAttribute("role") !== "img") say("a figure that is not one to readers", figure);
  }
  for (const image of all("img")) if (!image.alt) say("an image without alternative", image);

  // Links, folds, ids.
  const ids = all("[id]").map((e) => e.id);
  const known = new Set(ids);
  if (known.size !== ids.length) {
    const repeated = ids.filter((id, place) => ids.indexOf(id) !== place);
    say(`ids that are there twice: ${[...new Set(repeated)].slice(0, 5).join(" ")}`);
  }
  for (const link of all("a, svg a")) {
    const target = link.getAttribute("href") ?? "";
    if (!name(link)) say("a link without name", link);
    if (!target.startsWith("#") || !known.has(decodeURIComponent(target.slice(1)))) {
      say("a link that leads nowhere", link);
    }
  }
  for (const fold of all("details")) {
    if (!text(fold.querySelector(":scope > summary"))) say("a fold without name", fold);
  }
  for (const attribute of ["aria-labelledby", "aria-describedby"]) {
    for (const element of all(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(/\s+/)) {
        if (!known.has(id)) say(`${attribute} leads nowhere`, element);
      }
    }
  }

  // Nothing that runs, loads or styles by itself.
  for (const element of all("script, iframe, object, embed, form, link, base, audio, video")) {
    say("an element that does not belong here", element);
  }
  for (const element of all("*")) {
    for (const { name } of element.attributes) {
      if (/^on/i.test(name) || name === "style") say(`an attribute '${name}'`, element);
    }
  }
  return found;
})()
