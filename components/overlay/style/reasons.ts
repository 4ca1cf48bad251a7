/** Choices under digits, and the one field for a sentence of one's own. */
export const reasons = `
.reasons{display:grid;grid-template-columns:1fr 1fr;gap:6px;padding:8px 14px 10px}
.reasons .button{height:30px;padding:0 8px;gap:8px;min-width:0}
.reasons .on{border-color:var(--sw-accent);background:var(--sw-accent-soft);box-shadow:0 0 0 1px var(--sw-accent)}
.reason{height:30px;padding:0 8px;border:1px solid var(--sw-accent);border-radius:var(--sw-r2);background:var(--sw-surface);color:var(--sw-text);
  cursor:text;min-width:0;user-select:text}
.reason::placeholder{color:var(--sw-text-2);opacity:1}
.finding .reasons{padding:4px 8px 0 12px}
.finding .reasons.column{grid-template-columns:1fr}
.finding .ask{padding:4px 12px 2px;font-size:12px;color:var(--sw-text-2)}
.finding .wrap{white-space:normal}
`;
