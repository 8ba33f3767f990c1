/** Apps that open links in a browser of their own; `other` = one that we cannot name. */
export type InAppBrowser = keyof typeof marks;

/**
 * What apps write into the user agent. It gives them a name and words the way out; what works is asked of the
 * browser itself. Sources: the user agents that these apps send, as lists of them publish.
 */
const marks = {
  wechat: /MicroMessenger/,
  dingtalk: /DingTalk/,
  alipay: /AlipayClient/,
  weibo: /Weibo/,
  qq: / QQ\//,
  feishu: /Lark|Feishu/,
  douyin: /aweme|BytedanceWebview/,
  instagram: /Instagram/,
  facebook: /FBA[NV]\//,
  line: / Line\//,
  // Android marks every web view so; on iOS only browsers say Safari.
  other: /; wv\)|\((?:iPhone|iPad).*AppleWebKit(?!.*Safari)/,
};

export const inAppBrowsers = Object.keys(marks) as readonly InAppBrowser[];

export const inAppBrowser = (userAgent = navigator.userAgent): InAppBrowser | null =>
  inAppBrowsers.find((app) => marks[app].test(userAgent)) ?? null;

/**
 * Whether a file can be saved. No browser tells: one without the attribute cannot, and those of apps let the
 * press pass without a word.
 */
export const canDownload = (): boolean =>
  'download' in HTMLAnchorElement.prototype && inAppBrowser() === null;

/** What this browser cannot do that others can, of what a person would miss here. */
export const lackedAbilities = (): readonly Ability[] =>
  abilities.filter((ability) => !abilityChecks[ability]());

export const abilities = ['offline', 'location', 'files'] as const;
export type Ability = (typeof abilities)[number];

const abilityChecks: Readonly<Record<Ability, () => boolean>> = {
  offline: () => 'serviceWorker' in navigator,
  location: () => 'geolocation' in navigator,
  files: canDownload,
};
