/// The look and behaviour of the page of a receipt, in addition to those of all pages.
enum ReceiptStyle {
  static let text = """
    :root { --call: #2f6fb5; --good: #1d7a3e; --bad: #b3261e; --state: #b06a00; --memory: #cfdff0; }
    @media (prefers-color-scheme: dark) {
      :root { --call: #79b2ee; --good: #67c587; --bad: #f2877f; --state: #f0b050; --memory: #2b435d; }
    }
    body.receipt { max-width: 1100px; }
    code { font: 13px/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
    .cid { display: block; }
    .cid button { font-size: 11px; line-height: 1; padding: .15rem .4rem; margin-left: .4rem; color: var(--faint); }
    .chips { display: flex; flex-wrap: wrap; gap: .4rem; margin: .75rem 0 0; }
    .chip { border: 1px solid var(--faint); border-radius: 999px; padding: .05rem .7rem; color: var(--text); }
    .chip.good { border-color: var(--good); color: var(--good); }
    .chip.bad { border-color: var(--bad); color: var(--bad); font-weight: 600; }
    .chip.out { border-color: var(--mark); color: var(--mark); }
    .time { display: grid; grid-template-columns: max-content 1fr; column-gap: .9rem; row-gap: 2px; align-items: end; }
    .time .name { text-align: right; font-size: 13px; line-height: 20px; max-width: 16rem; }
    .time .name span, .none { color: var(--faint); }
    .none { font-size: 13px; line-height: 20px; }
    .lane { display: block; border-bottom: 1px solid var(--line); overflow: visible; }
    .lane rect { stroke: none; }
    .tick { fill: var(--call); }
    .tick.out { fill: var(--mark); }
    .tick:hover, .state:hover path { fill: var(--text); }
    svg.state { overflow: visible; }
    .state path { fill: var(--state); }
    .memory { fill: var(--memory); }
    .axis { display: flex; justify-content: space-between; font-size: 12px; color: var(--faint);
      font-variant-numeric: tabular-nums; }
    .end { text-align: right; font-weight: 600; margin: .1rem 0 0; }
    .end.good { color: var(--good); }
    .end.bad { color: var(--bad); }
    .receipt #detail { min-height: 1.4em; white-space: pre-line; overflow-wrap: anywhere; }
    .receipt #detail:empty { display: block; }
    .key { font-size: 13px; }
    .key span { display: inline-block; width: 4px; height: 12px; background: var(--call); vertical-align: -1px; }
    .key .out { background: var(--mark); }
    .key .state { width: 9px; height: 9px; background: var(--state); transform: rotate(45deg); vertical-align: 0;
      margin: 0 .15rem; }
    .worth { margin: 0; padding-left: 1.1rem; }
    .worth li { margin: .2rem 0; overflow-wrap: anywhere; }
    .dag, .dag ul { list-style: none; margin: 0; padding: 0; }
    .dag ul { margin-left: .9rem; border-left: 1px solid var(--line); padding-left: .9rem; }
    .dag ul:empty { display: none; }
    .dag summary { margin-left: 1.8rem; padding: .2rem 0; cursor: pointer; color: var(--faint); }
    .record { padding: .3rem 0; }
    .note { color: var(--faint); overflow-wrap: anywhere; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 0; }
    dt { color: var(--faint); }
    dd { margin: 0; overflow-wrap: anywhere; }
    pre { margin: 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: 4px; overflow-x: auto;
      font: 13px/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
    @media (max-width: 640px) {
      .time { grid-template-columns: 1fr; }
      .time .name { text-align: left; margin-top: .3rem; }
      .axis span:nth-child(even) { display: none; }
      dl { grid-template-columns: 1fr; gap: 0; }
      dd { margin-bottom: .4rem; }
    }
    """

  /// The script, which copies CIDs, and describes in a line what the pointer is on.
  static let script = #"""
    "use strict";
    (() => {
      const detail = document.getElementById("detail");
      for (const lane of document.querySelectorAll(".lane")) {
        lane.addEventListener("mouseover", event => {
          const title = event.target.closest("rect, .state, .memory")?.querySelector("title");
          if (title) detail.textContent = title.textContent;
        });
      }
      for (const button of document.querySelectorAll(".cid button")) {
        const name = button.previousElementSibling;
        button.hidden = false;
        button.setAttribute("aria-label", "copy " + name.textContent);
        button.addEventListener("click", async () => {
          try {
            await navigator.clipboard.writeText(name.textContent);
            button.textContent = "copied";
            setTimeout(() => { button.textContent = "copy"; }, 1500);
          } catch {
            // Without the clipboard, the name is chosen, to be copied by hand.
            getSelection().selectAllChildren(name);
          }
        });
      }
    })();
    """#
}
