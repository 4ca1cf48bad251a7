export const guard = `
.guard{border-left:3px solid var(--sw-block);overflow:auto;min-height:0;container-type:inline-size}
.guard .head{display:flex;gap:8px;align-items:center;padding:11px 14px 2px;font-size:14px}
.guard .head>.icon,.guard .others .icon{color:var(--sw-block)}
.guard .head b{flex:1 0 auto}
.guard .head .quiet{flex:0 1 auto}
.guard .why{padding:2px 14px 8px;overflow-wrap:anywhere}
.guard .pair{margin:0 14px 10px;border:1px solid var(--sw-line);border-radius:var(--sw-r2);overflow:hidden}
.guard .pair>div{display:grid;grid-template-columns:68px 1fr;gap:8px;padding:6px 10px;align-items:baseline}
.guard .pair>.better{border-top:1px solid var(--sw-line);background:var(--sw-accent-soft)}

.guard .others{margin:-2px 14px 10px;font-size:12px}
.guard .others li{display:flex;align-items:center;gap:8px;min-height:24px}
.guard .others .cut{color:var(--sw-text-2)}
.guard .others .u-block{max-width:50%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding-bottom:3px;line-height:1.3}
.guard .actions{display:flex;flex-wrap:wrap;gap:8px;align-items:center;padding:0 14px 12px}
.guard .actions .plain{font-size:13px;gap:6px;min-height:var(--sw-ctl)}
.guard .actions .quiet{white-space:normal}
.guard .released{display:flex;gap:8px;align-items:center;background:var(--sw-surface-2);padding:8px 14px;margin:0 0 10px}
.guard .released .icon{color:var(--sw-accent)}
.guard .released .time{color:var(--sw-text-2)}
.guard .released .key{margin:0 3px}
@container (max-width:460px){
  .guard .reasons{grid-template-columns:1fr}
  .guard .head .quiet{display:none}
  .guard .pair>div{grid-template-columns:1fr;gap:0}
}
`;
