export const card = `
.finding{position:fixed;display:flex;flex-direction:column}
.finding>:not(.why):not(.notch){flex:none}
.finding .head{display:flex;align-items:center;gap:6px;padding:7px 8px 0 12px;font-size:12px}
.finding .head b{font-size:13px}
.finding .head .close{width:24px;justify-content:center;padding:0}
.finding .why{padding:4px 12px 8px;line-height:1.5;min-height:0;overflow:auto}
.finding .why .link{font-size:12px;padding:0;color:var(--sw-accent)}
.finding .fix{margin:0 8px;padding:7px 8px;border-radius:var(--sw-r2);background:var(--sw-accent-soft);display:flex;gap:8px;align-items:center;min-width:0;
  min-height:34px}
.finding button.fix:hover{box-shadow:inset 0 0 0 1px var(--sw-accent)}
.finding .fix .key{border-color:var(--sw-accent);color:var(--sw-accent)}
.finding .fix.own{background:var(--sw-surface-2);color:var(--sw-text-2)}
.finding .foot{display:flex;align-items:center;gap:8px;padding:6px 8px 7px 12px;font-size:12px;color:var(--sw-text-2)}
.finding .foot .button{height:24px;font-size:12px;padding:0 8px}
.finding .one{display:flex;align-items:center;gap:6px;padding:6px}
.finding .one .fix{flex:1 1 0;margin:0;padding:3px 8px;min-height:28px}
.finding .notch{position:absolute;bottom:-6px;width:10px;height:10px;margin-left:-5px;background:var(--sw-surface);border:1px solid var(--sw-line);
  border-width:0 1px 1px 0;transform:rotate(45deg)}
`;
