/**
 * Whether the page may be open in the browser of an app: web views mark themselves on Android and are no Safari
 * on iOS, and some apps bring an engine of their own. Only then is asked which app it is.
 */
export const mayBeInApp = (userAgent = navigator.userAgent): boolean =>
  /; wv\)|\(iP(?!.*Safari)|MicroMessenger|DingTalk|Alipay|Weibo| QQ\/|Lark/.test(userAgent);
