// Every text whose colour is too near to that of what lies behind it: a list of sentences.
(() => {
  const least = 4.5;
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const colour = (css) => {
    if (known.has(css)) return known.get(css);
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    known.set(css, [r, g, b, a / 255]);
    return known.get(css);
  };
  const over = (top, below) =>
    [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const luminance = (c) => {
    const [r, g, b] = c.map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      if (e instanceof SVGElement && e.tagName !== "svg") continue;
      const own = colour(getComputedStyle(e).backgroundColor);
      if (own[3] > 0) layers.push(own);
      if (own[3] === 1) break;
    }
    const canvasColour = matchMedia("(prefers-color-scheme: dark)").matches
      ? [18, 18, 18, 1] : [255, 255, 255, 1];
    return layers.reverse().reduce((below, top) => over(top, below), canvasColour);
  };
  // What is drawn below a text in a figure: the last shape before it that covers its middle.
  const drawnBehind = (label) => {
    const box = label.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    let below = behind(label);
    for (const shape of label.ownerSVGElement.querySelectorAll("rect, circle, path, polygon, text")) {
      if (shape === label) break;
      if (shape.tagName === "text") continue;
      const own = shape.getBoundingClientRect();
      if (x < own.left || x > own.right || y < own.top || y > own.bottom) continue;
      const style = getComputedStyle(shape);
      if (style.fill === "none" || style.fill.startsWith("url")) continue;
      const fill = colour(style.fill).slice();
      fill[3] *= Number(style.fillOpacity);
      for (let e = shape; e !== label.ownerSVGElement; e = e.parentElement) {
        fill[3] *= Number(getComputedStyle(e).opacity);
      }
      below = over(fill, below);
    }
    // A text drawn over a broad edge of its own stands on that.
    const own = getComputedStyle(label);
    const hasEdge = own.paintOrder.startsWith("stroke") && parseFloat(own.strokeWidth) >= 2;
    return hasEdge && own.stroke !== "none" ? over(colour(own.stroke), below) : below;
  };
  const found = [];
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || seen.has(element)) continue;
    seen.add(element);
    if (element.closest("title, desc, style, [aria-hidden=true]")) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    if (style.visibility === "hidden" || box.width === 0 || box.right < 0) continue;
    const isDrawn = element instanceof SVGElement;
    const below = isDrawn ? drawnBehind(element.closest("text") ?? element) : behind(element);
    const ink = over(colour(isDrawn ? style.fill : style.color), below);
    const ratio = contrast(ink, below);
    if (ratio < least && found.length < 20) {
      found.push(`${ratio.toFixed(2)} in ${element.tagName}.${element.getAttribute("class") ?? ""}: `
        + node.data.trim().slice(0, 60));
    }
  }
  return found;
})()
