/** Host, type, and the small parts every surface uses. `!important` on the host outranks whatever the page says about all elements. */
export const base = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;width:auto!important;height:auto!important;
  max-width:none!important;max-height:none!important;margin:0!important;padding:0!important;border:0!important;background:none!important;
  overflow:visible!important;pointer-events:none!important;z-index:2147483000!important;color-scheme:light!important}
:host([data-theme=dark]){color-scheme:dark!important}
@media print{:host{display:none!important}}
.root{font:400 var(--sw-fs-2)/var(--sw-lh) var(--sw-font);color:var(--sw-text);text-align:start;text-spacing-trim:trim-start;
  -webkit-font-smoothing:antialiased;user-select:none;cursor:default}
.root *{box-sizing:border-box;margin:0;padding:0}
b{font-weight:600}
button,input{font:inherit;color:inherit;background:none;border:0;text-align:start;cursor:pointer}
button[aria-disabled]{cursor:default}
mark{background:none;color:inherit}
ul{list-style:none}
.icon{flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
.key{display:inline-flex;align-items:center;justify-content:center;min-width:18px;height:18px;padding:0 4px;border:1px solid var(--sw-line-strong);
  border-radius:var(--sw-r1);font:inherit;font-size:12px;line-height:1;color:var(--sw-text-2);background:var(--sw-surface);white-space:nowrap;flex:none;
  font-variant-numeric:tabular-nums;vertical-align:1px}
.cut{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
.grow{flex:1 1 0}
.quiet{color:var(--sw-text-2);font-size:12px;font-weight:400;white-space:nowrap}
.figures,.time{font-variant-numeric:tabular-nums}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;line-clamp:3;overflow:hidden;overflow-wrap:anywhere}
.tag{display:inline-flex;align-items:center;gap:4px;height:20px;padding:0 7px;border-radius:var(--sw-r1);font-size:12px;line-height:1;font-weight:400;
  white-space:nowrap;flex:none;background:var(--sw-surface-2);color:var(--sw-text-2);font-variant-numeric:tabular-nums}
.tag.block{background:var(--sw-block-soft);color:var(--sw-block)}
.tag.warn{background:var(--sw-warn-soft);color:var(--sw-warn)}
.tag.hint{background:var(--sw-hint-soft);color:var(--sw-hint)}
.tag.done{background:var(--sw-accent-soft);color:var(--sw-accent)}
.button{display:inline-flex;align-items:center;gap:6px;height:var(--sw-ctl);padding:0 10px;border:1px solid var(--sw-line-strong);
  border-radius:var(--sw-r2);background:var(--sw-surface);color:var(--sw-text);white-space:nowrap;font-size:13px}
.button:hover{background:var(--sw-surface-2)}
.button.main{background:var(--sw-fill);border-color:var(--sw-fill);color:var(--sw-on-accent)}
.button.main .key{background:transparent;border-color:currentColor;color:inherit}
.plain{display:inline-flex;align-items:center;gap:5px;min-height:24px;padding:0 4px;border-radius:var(--sw-r1);color:var(--sw-text-2);font-size:12px;
  white-space:nowrap;flex:none}
.plain:hover{color:var(--sw-text)}
.link{text-decoration:underline;text-underline-offset:2px;white-space:nowrap;min-height:24px;padding:0 4px;flex:none}
.u-block{text-decoration:underline double var(--sw-block) 1.5px;text-underline-offset:3px;text-decoration-skip-ink:none;background:var(--sw-block-soft)}
:focus-visible{outline:2px solid var(--sw-accent);outline-offset:2px}
.card,.above>*{pointer-events:auto}
.card{background:var(--sw-surface);border:1px solid var(--sw-line);border-radius:var(--sw-r3);box-shadow:var(--sw-shadow);
  animation:sw-appear var(--sw-move) var(--sw-ease)}
.above{position:fixed;display:flex;flex-direction:column;justify-content:flex-end}
.pointed{position:fixed;border:2px solid var(--sw-accent);border-radius:var(--sw-r2);animation:sw-appear var(--sw-move) var(--sw-ease)}
@keyframes sw-appear{from{opacity:0}}
`;
