/** Names the state of the built-in rules in exports; raised with every change of what they find. */
export const rulesVersion = '2026.11.3';
