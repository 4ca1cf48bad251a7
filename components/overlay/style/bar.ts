export const bar = `
.dock{position:fixed;display:flex;justify-content:flex-end}
.bar{position:fixed;height:var(--sw-bar-h);display:flex;align-items:center;gap:5px;padding:0 6px 0 5px;background:var(--sw-surface);
  border:1px solid var(--sw-line);border-radius:8px;font-size:12px;line-height:1.3;box-shadow:0 1px 3px rgba(20,30,36,.08);pointer-events:auto;
  white-space:nowrap;overflow:hidden}
.bar :focus-visible{outline-offset:-2px}
.bar .stage{display:flex;align-items:center;gap:5px;height:24px;padding:0 8px 0 6px;border-radius:5px;background:var(--sw-accent-soft);
  color:var(--sw-accent);font-weight:600;flex:none}
.bar .alt{color:var(--sw-text-2);flex:none;padding:0 1px}
.bar .reply{display:flex;align-items:center;gap:5px;height:26px;padding:0 3px;border-radius:5px;flex:1 1 0}
.bar .reply .cut{flex:1 1 0}
.bar .reply:hover{background:var(--sw-surface-2)}
.bar .reply[aria-disabled]{color:var(--sw-text-2);background:none}
.bar .reply[aria-disabled] .key{border-color:var(--sw-line)}
.bar .rule{width:1px;height:18px;background:var(--sw-line);flex:none}
.bar .item{display:inline-flex;align-items:center;gap:5px;height:24px;padding:0 7px 0 4px;border:1px solid var(--sw-line);border-radius:5px;flex:none}
.bar button.item:hover{border-color:var(--sw-line-strong)}
.bar .item .time{color:var(--sw-text-2)}
.bar .item .icon-failed{color:var(--sw-text-2)}
.bar .item.due{border-color:var(--sw-warn);background:var(--sw-warn-soft);color:var(--sw-warn)}
.bar .item.due .key{border-color:var(--sw-warn);color:var(--sw-warn);background:transparent}
.bar .item.due .time{color:inherit;font-weight:600}
.bar .counts{display:inline-flex;align-items:center;gap:4px;height:26px;border-radius:5px;flex:none}
.bar .counts .tag{padding:0 6px}
.bar .score{display:inline-flex;align-items:baseline;gap:3px;flex:none;padding:0 4px;color:var(--sw-text-2);font-variant-numeric:tabular-nums}
.bar .score b{color:var(--sw-text);font-size:13px}
.bar .score .icon{align-self:center}
.bar .bone{height:12px;border-radius:4px;background:var(--sw-surface-2);flex:1}
.bar>.icon{margin-left:5px}
.bar>.cut.grow{padding-left:3px}
.bar.amber{border-color:var(--sw-warn);background:var(--sw-warn-soft)}
.bar.amber>.icon{color:var(--sw-warn)}
.bar.red{border-color:var(--sw-block);background:var(--sw-block-soft)}
.bar.red>.icon{color:var(--sw-block)}
.bar.amber .key,.bar.red .key{margin:0 2px}
.bar.pill{position:static;height:28px;padding:0 6px 0 3px;pointer-events:auto}
.bar.pill .unfold{display:inline-flex;align-items:center;gap:5px;height:24px;min-width:24px;justify-content:center;color:var(--sw-accent);border-radius:5px}
.bar.pill .tag{height:18px}
`;
