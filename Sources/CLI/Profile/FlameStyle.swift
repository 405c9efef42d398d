/// The colours and rules of pages and pictures, which follow the reader's choice of light or dark.
enum FlameStyle {
  /// The look of frames.
  static let frames = """
    :root { --page: #ffffff; --text: #1c1b1a; --faint: #5c5955; --line: #d9d5cf; --mark: #b3208b; --mark-text: #ffffff;
      --g0: #f6c26b; --g1: #f2a878; --g2: #f0d67a; --g3: #e9b48a; --g4: #f4b65a; --g5: #e8c892; --h: #9cc4e8; --n: #d5d3cf; }
    @media (prefers-color-scheme: dark) {
      :root { --page: #181716; --text: #f1eee9; --faint: #a9a49c; --line: #3b3835; --mark: #e06ac0; --mark-text: #181716;
        --g0: #7d5a1d; --g1: #84492a; --g2: #6f6122; --g3: #75502f; --g4: #8a5a14; --g5: #66532f; --h: #2f567d; --n: #4a4744; }
    }
    svg rect { stroke: var(--page); stroke-width: 1; }
    svg text { fill: var(--text); font-size: 12px; }
    .g0 > rect { fill: var(--g0); } .g1 > rect { fill: var(--g1); } .g2 > rect { fill: var(--g2); }
    .g3 > rect { fill: var(--g3); } .g4 > rect { fill: var(--g4); } .g5 > rect { fill: var(--g5); }
    .h > rect { fill: var(--h); } .n > rect { fill: var(--n); }
    """

  static let page = """
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 1600px; padding: 1rem 1.25rem 3rem; background: var(--page); color: var(--text);
      font: 15px/1.45 system-ui, sans-serif; }
    h1 { font-size: 1.3rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
    p { margin: 0 0 .5rem; color: var(--faint); overflow-wrap: anywhere; }
    .tools { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin: .75rem 0 .5rem; }
    .tools[hidden] { display: none; }
    input, button { font: inherit; color: inherit; background: transparent; border: 1px solid var(--faint);
      border-radius: 4px; padding: .2rem .6rem; }
    input { width: 18rem; max-width: 100%; }
    button { cursor: pointer; }
    button:disabled { opacity: .45; cursor: default; }
    :focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
    #detail { min-height: 2.9em; margin: 0 0 .5rem; color: var(--text); font-variant-numeric: tabular-nums; }
    #detail:empty { display: none; }
    #detail b { overflow-wrap: anywhere; }
    #frames { overflow-x: hidden; }
    #graph { display: block; }
    #graph > svg { cursor: pointer; }
    #graph > svg:hover > rect { filter: brightness(1.12); }
    #graph > .above > rect { opacity: .55; }
    #graph > .found > rect { fill: var(--mark); }
    #graph > .found > text { fill: var(--mark-text); }
    #graph > .chosen > rect { stroke: var(--text); stroke-width: 3; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
    th, td { text-align: right; padding: .2rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
    th { color: var(--faint); font-weight: 500; }
    th:first-child, td:first-child { text-align: left; white-space: normal; overflow-wrap: anywhere; padding-left: 0;
      min-width: 11rem; }
    td button { border: 0; padding: 0; text-align: left; overflow-wrap: anywhere; }
    td button:hover { text-decoration: underline; }
    """
}
