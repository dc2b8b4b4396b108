/** Where the page of every rule can be read. */
const RULE_PAGES = 'https://github.com/scherp-nl/scherp/blob/main/docs/regels';

export const rulePageUrl = (rule: string): string => `${RULE_PAGES}/${encodeURIComponent(rule)}.md`;
