export const menu = `
.menu{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,268px);grid-template-rows:auto minmax(0,1fr) auto;min-height:0;overflow:hidden}
.menu.none{display:flex;align-items:center;gap:8px;min-height:var(--sw-bar-h);padding:0 12px;border-radius:8px}
.menu .query>.icon,.menu.none>.icon{color:var(--sw-accent)}
.menu .query{grid-column:1/-1;display:flex;gap:8px;align-items:center;padding:7px 12px;border-bottom:1px solid var(--sw-line)}
.menu .list{min-height:0;overflow:hidden}
.menu .row{display:grid;grid-template-columns:22px minmax(0,1fr) auto;gap:8px;align-items:center;padding:3px 12px;height:31px;cursor:pointer}
.menu .row:hover{background:var(--sw-surface-2)}
.menu .row.on{background:var(--sw-accent-soft);box-shadow:inset 3px 0 var(--sw-accent)}
.menu .row.on .tag{background:var(--sw-surface)}
.menu .row mark{color:var(--sw-accent);font-weight:600}
.menu .row.on .cut{font-weight:600}
.menu .preview{border-left:1px solid var(--sw-line);padding:10px 12px;overflow:auto;min-height:0;outline-offset:-2px}
.menu .preview .text{line-height:1.65;white-space:pre-wrap;overflow-wrap:anywhere}
.menu .filled{border-bottom:1.5px solid var(--sw-accent);color:var(--sw-accent)}
.menu .missing{white-space:nowrap;border:1px dashed var(--sw-warn);color:var(--sw-warn);border-radius:3px;padding:0 3px;margin:0 1px}
.menu .about{margin-top:8px;font-size:12px;color:var(--sw-text-2)}
.menu .about:empty{display:none}
.menu .hole{color:var(--sw-warn)}
.menu .keys{grid-column:1/-1;display:flex;gap:14px;align-items:center;padding:4px 12px;border-top:1px solid var(--sw-line);font-size:12px;
  color:var(--sw-text-2);white-space:nowrap}
.menu .keys .plain{padding:0}
.menu .pair-of{display:inline-flex;gap:5px;align-items:center;flex:none}
.menu .last{text-align:end}
.menu.asking{display:flex;flex-direction:column;overflow:auto}
.asking .field{display:grid;grid-template-columns:88px minmax(0,1fr);gap:8px;align-items:center;padding:8px 12px 0}
.asking .keys{margin-top:8px}
.menu.narrow{grid-template-columns:minmax(0,1fr);grid-template-rows:auto auto minmax(0,1fr) auto}
.menu.narrow .preview{border-left:0;border-top:1px solid var(--sw-line);max-height:96px;padding:8px 12px}
.menu.narrow .keys{flex-wrap:wrap;gap:2px 12px}
.menu.narrow .last{display:none}
`;
