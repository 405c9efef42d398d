/// The look of the page of figures, in addition to that of all pages.
enum BenchStyle {
  /// The number of engines that have a colour of their own.
  static let colorCount = 8

  static let text = """
    :root { --e0: #b3208b; --e1: #2f6fb5; --e2: #b06a00; --e3: #1d7a3e; --e4: #6b4fb3; --e5: #6f6a64; --e6: #a33b2c;
      --e7: #137d86; }
    @media (prefers-color-scheme: dark) {
      :root { --e0: #e06ac0; --e1: #79b2ee; --e2: #f0b050; --e3: #67c587; --e4: #b09af0; --e5: #a9a49c; --e6: #f2877f;
        --e7: #5fc5cf; }
    }
    body.bench { max-width: 1100px; }
    .bars { display: grid; grid-template-columns: max-content 1fr; column-gap: .9rem; row-gap: 4px; align-items: center; }
    .bars .name { text-align: right; font-size: 13px; line-height: 1.3; max-width: 18rem; overflow-wrap: anywhere; }
    .bars .name span, .none { color: var(--faint); }
    .bars .none { font-size: 13px; }
    .row { display: block; overflow: visible; }
    .row rect { stroke: none; }
    .row text { font-size: 11px; font-variant-numeric: tabular-nums; }
    .row text.none { fill: var(--faint); }
    .row .one { stroke: var(--line); stroke-width: 1; }
    rect.e0 { fill: var(--e0); } rect.e1 { fill: var(--e1); } rect.e2 { fill: var(--e2); } rect.e3 { fill: var(--e3); }
    rect.e4 { fill: var(--e4); } rect.e5 { fill: var(--e5); } rect.e6 { fill: var(--e6); } rect.e7 { fill: var(--e7); }
    .key span { display: inline-block; width: 11px; height: 11px; margin-left: .7rem; vertical-align: -1px; }
    .key .e0 { background: var(--e0); } .key .e1 { background: var(--e1); } .key .e2 { background: var(--e2); }
    .key .e3 { background: var(--e3); } .key .e4 { background: var(--e4); } .key .e5 { background: var(--e5); }
    .key .e6 { background: var(--e6); } .key .e7 { background: var(--e7); }
    td.ratio { color: var(--faint); }
    tfoot td, tfoot td.ratio { color: var(--text); font-weight: 600; border-bottom: 0; }
    ul { margin: 0; padding-left: 1.1rem; }
    li { margin: .2rem 0; overflow-wrap: anywhere; }
    @media (max-width: 640px) {
      .bars { grid-template-columns: 1fr; }
      .bars .name { text-align: left; max-width: none; margin-top: .3rem; }
    }
    """
}
