/** Names the state of rules and items in exports; raised with every change of what they find or how they judge. */
export const rulesVersion = '2026.11.4';
