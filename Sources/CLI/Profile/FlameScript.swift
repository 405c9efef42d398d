/// The script of a page, which draws the frames that are wide enough at the current zoom, and finds functions.
enum FlameScript {
  static let text = #"""
    "use strict";
    (() => {
      const { labels, classes, nodes } = JSON.parse(document.getElementById("profile").textContent);
      const count = nodes.length / 4, row = 18;
      const parent = n => nodes[4 * n], func = n => nodes[4 * n + 1], own = n => nodes[4 * n + 2], calls = n => nodes[4 * n + 3];

      // Callers stand before callees.
      const total = new Float64Array(count), start = new Float64Array(count), depth = new Uint32Array(count);
      const callees = Array.from({ length: count }, () => []);
      for (let n = count - 1; n >= 0; n--) {
        total[n] += own(n);
        if (n > 0) total[parent(n)] += total[n];
      }
      const order = Array.from({ length: count - 1 }, (_, n) => n + 1).sort((a, b) => total[b] - total[a] || a - b);
      for (const n of order) callees[parent(n)].push(n);
      for (let n = 0; n < count; n++) {
        let x = start[n];
        for (const c of callees[n]) { start[c] = x; x += total[c]; depth[c] = depth[n] + 1; }
      }

      const graph = document.getElementById("graph"), frames = document.getElementById("frames");
      const detail = document.getElementById("detail"), matched = document.getElementById("matched");
      const search = document.getElementById("search"), back = document.getElementById("back");
      const number = n => n.toLocaleString("en-US");
      const percent = n => (total[0] > 0 ? Math.floor(n / total[0] * 10000) / 100 : 0).toFixed(2) + " %";
      const figures = n => `own ${number(own(n))} (${percent(own(n))}), total ${number(total[n])} (${percent(total[n])})`
        + (calls(n) > 0 ? `, calls ${number(calls(n))}` : "");
      let zoom = 0, chosen = 0, found = new Set(), elements = new Map();

      const make = (name, attributes, parent) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const key in attributes) element.setAttribute(key, attributes[key]);
        parent.append(element);
        return element;
      };
      const styleOf = n => [classes[func(n)], found.has(func(n)) && "found", n === chosen && "chosen",
        n !== zoom && depth[n] < depth[zoom] && "above"].filter(Boolean).join(" ");

      function frame(n, x, width, into) {
        const element = make("svg", { class: styleOf(n), x: x * 100 + "%", y: depth[n] * row, width: width * 100 + "%",
          height: row, "data-node": n }, into);
        make("title", {}, element).textContent = `${labels[func(n)]}\n${figures(n)}`;
        make("rect", { width: "100%", height: "100%" }, element);
        if (width * frames.clientWidth > 16) make("text", { x: 4, y: 13 }, element).textContent = labels[func(n)];
        elements.set(n, element);
      }

      function draw() {
        const into = document.createDocumentFragment(), narrowest = 0.5 / Math.max(frames.clientWidth, 1);
        let rows = 0;
        elements = new Map();
        for (let n = zoom; n > 0;) { n = parent(n); frame(n, 0, 1, into); }
        const pending = [zoom];
        while (pending.length) {
          const n = pending.pop();
          const width = n === zoom ? 1 : total[n] / total[zoom];
          if (!(width >= narrowest)) continue;
          frame(n, n === zoom ? 0 : (start[n] - start[zoom]) / total[zoom], width, into);
          rows = Math.max(rows, depth[n] + 1);
          for (const c of callees[n]) pending.push(c);
        }
        graph.replaceChildren(into);
        graph.setAttribute("height", rows * row);
        back.disabled = zoom === 0;
      }

      function tell(n) {
        const name = document.createElement("b");
        name.textContent = labels[func(n)];
        detail.replaceChildren(name, document.createElement("br"), figures(n));
      }

      function choose(n) {
        const last = chosen;
        chosen = n;
        for (const m of [last, n]) elements.get(m)?.setAttribute("class", styleOf(m));
        const box = elements.get(n)?.getBoundingClientRect();
        if (box && (box.top < 0 || box.bottom > innerHeight)) elements.get(n).scrollIntoView({ block: "nearest" });
        tell(n);
      }

      function zoomTo(n) { zoom = chosen = n; draw(); tell(n); }

      /// Marks functions; what they and their callees used counts once.
      function find(isWanted) {
        found = new Set(labels.map((_, f) => f).filter(isWanted));
        let sum = 0;
        const within = new Uint8Array(count);
        for (let n = 0; n < count; n++) {
          within[n] = n > 0 && within[parent(n)] ? 1 : 0;
          if (found.has(func(n)) && !within[n]) { within[n] = 1; sum += total[n]; }
        }
        for (const [n, element] of elements) element.setAttribute("class", styleOf(n));
        return `${percent(sum)} (${number(sum)}) in ${found.size} function${found.size === 1 ? "" : "s"}`;
      }

      function searchFor(text) {
        const wanted = text.toLowerCase();
        const result = find(f => wanted !== "" && labels[f].toLowerCase().includes(wanted));
        matched.textContent = wanted === "" ? "" : result;
      }

      const nodeAt = event => {
        const element = event.target.closest("[data-node]");
        return element ? Number(element.dataset.node) : -1;
      };
      graph.addEventListener("click", event => { const n = nodeAt(event); if (n >= 0) zoomTo(n); });
      graph.addEventListener("mouseover", event => { const n = nodeAt(event); if (n >= 0) tell(n); });
      graph.addEventListener("mouseleave", () => tell(chosen));
      back.addEventListener("click", () => { zoomTo(0); frames.focus(); });
      search.addEventListener("input", () => searchFor(search.value));
      document.querySelector("tbody").addEventListener("click", event => {
        const button = event.target.closest("button");
        if (!button) return;
        const f = Number(button.dataset.function);
        search.value = labels[f];
        matched.textContent = find(g => g === f);
        frames.scrollIntoView({ block: "nearest" });
      });

      frames.tabIndex = 0;
      frames.setAttribute("role", "application");
      frames.setAttribute("aria-label", "Flame graph: arrow keys choose a function, Enter zooms, Escape zooms out");
      detail.setAttribute("aria-live", "polite");
      frames.addEventListener("keydown", event => {
        const beside = step => {
          const all = chosen > 0 ? callees[parent(chosen)] : [0];
          return all[all.indexOf(chosen) + step];
        };
        const next = { ArrowUp: () => parent(chosen), ArrowDown: () => callees[chosen][0],
          ArrowLeft: () => beside(-1), ArrowRight: () => beside(1) }[event.key];
        if (next) {
          const n = next();
          if (n !== undefined && elements.has(n)) choose(n);
        } else if (event.key === "Enter") zoomTo(chosen);
        else if (event.key === "Escape") zoomTo(0);
        else return;
        event.preventDefault();
      });
      document.addEventListener("keydown", event => {
        if (event.key !== "/" || event.target === search || event.ctrlKey || event.metaKey || event.altKey) return;
        search.focus();
        event.preventDefault();
      });
      search.addEventListener("keydown", event => {
        if (event.key !== "Escape") return;
        search.value = "";
        searchFor("");
      });

      document.getElementById("tools").hidden = false;
      zoomTo(0);
      // What is below stays where it is when a zoom shows fewer levels.
      frames.style.minHeight = graph.getAttribute("height") + "px";
      new ResizeObserver(draw).observe(frames);
    })();
    """#
}
