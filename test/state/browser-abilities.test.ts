import { describe, expect, it } from 'vitest';
import { inAppBrowser } from '../../src/state/browser-abilities';
import { mayBeInApp } from '../../src/state/may-be-in-app';

const ios = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const view =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0';
const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0';

/** As the apps write them; the numbers of versions vary. */
const inApps = [
  ['wechat', `${ios} Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN`],
  [
    'wechat',
    `${view} Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160117 MMWEBSDK/20240404 MicroMessenger/8.0.49`,
  ],
  ['wechat', `${windows} Safari/537.36 NetType/WIFI MicroMessenger/7.0.20 WindowsWechat`],
  ['dingtalk', `${ios} Mobile/15E148 AliApp(DingTalk/7.5.10) com.laiwang.DingTalk`],
  ['alipay', `${ios} Mobile/15E148 NebulaSDK/1.8 AliApp(AP/10.5) AlipayClient/10.5.90`],
  ['weibo', `${ios} Mobile/15E148 Weibo (iPhone15,2__weibo__14.6.0__iphone__os17.5)`],
  [
    'qq',
    `${view} Chrome/109.0 MQQBrowser/6.2 TBS/046716 Mobile Safari/537.36 V1_AND_SQ_9.0.60 QQ/9.0.60.17095`,
  ],
  ['feishu', `${ios} Mobile/15E148 Lark/7.19.0 LarkLocale/zh_CN`],
  ['douyin', `${ios} Mobile/15E148 aweme_30.2.0 JsSdk/2.0`],
  ['instagram', `${ios} Mobile/15E148 Instagram 334.0.0.33.98 (iPhone15,2; iOS 17_5)`],
  ['facebook', `${view} Chrome/126.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/468.1.0.56.78;]`],
  ['line', `${ios} Mobile/15E148 Line/14.9.0`],
  ['other', `${ios} Mobile/15E148 SomeApp/1.0`],
  ['other', `${view} Chrome/126.0 Mobile Safari/537.36 SomeApp/1.0`],
] as const;

const browsers = [
  `${ios} Version/17.5 Mobile/15E148 Safari/604.1`,
  `${ios} CriOS/126.0 Mobile/15E148 Safari/604.1`,
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; U; Android 14; zh-CN) AppleWebKit/537.36 Chrome/109.0 MQQBrowser/14.8 Mobile Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0',
  `${windows} Safari/537.36`,
];

describe('the browser of an app', () => {
  it.each(inApps)('%s is told by %s', (app, userAgent) => {
    expect(inAppBrowser(userAgent)).toBe(app);
  });

  it.each(inApps)('%s is looked for by the first, short question: %s', (_app, userAgent) => {
    expect(mayBeInApp(userAgent)).toBe(true);
  });

  it.each(browsers)('is none of the browsers that a person has: %s', (userAgent) => {
    expect(inAppBrowser(userAgent)).toBeNull();
    expect(mayBeInApp(userAgent)).toBe(false);
  });
});
