/** How keys of vendors begin that no fingerprints are compared of, as in `core/key-material/vendor-prefixes.ts`: with their names. */
const VENDORS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['Stripe', /^(?:[sr]k|pk)_(?:test|live)_/],
  ['AWS', /^A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}$/],
  ['GitHub', /^(?:gh[pousr]_|github_pat_)/],
  ['GitLab', /^gl(?:pat|dt|ptt|rt|oas)-/],
  ['Slack', /^(?:xox[abeoprs]|xapp)-/],
  ['Anthropic', /^sk-ant-/],
  ['OpenAI', /^sk-(?:proj|svcacct|admin)-/],
  ['Docker Hub', /^dckr_[po]at_/],
  ['PyPI', /^pypi-AgE/],
  ['npm', /^npm_[A-Za-z0-9]{36}$/],
  ['Sentry', /^sntry[su]_/],
  ['Postman', /^PMAK-/],
  ['Shopify', /^shp(?:at|[pc]a|ss)_/],
  ['DigitalOcean', /^do[por]_v1_/],
  ['Heroku', /^HRKU-/],
  ['Linear', /^lin_api_/],
  ['Figma', /^figd_/],
  ['Atlassian', /^AT[AC]TT3/],
  ['SendGrid', /^SG\.[\w-]{22}\.[\w-]{43}$/],
  ['Google Cloud', /^AIza[\w-]{35}$/],
  ['Hugging Face', /^hf_[A-Za-z0-9]{34}$/],
];

/** Whose keys begin as one of these words does; null where that is told of none. */
export function vendorOf(words: readonly string[]): string | null {
  return VENDORS.find(([, begins]) => words.some((word) => begins.test(word)))?.[0] ?? null;
}
