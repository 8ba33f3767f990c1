/**
 * A message is a sentence with `{name}` holes, or one a plural category of `Intl.PluralRules`,
 * chosen by the value named `count`; a category that the message lacks is said by `other`.
 */
export type Message =
  | string
  | ({ readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string });

export type MessageValues = Readonly<Record<string, string | number>>;

/** Fills a message's holes; a hole without a value stays visible, so that a test and a reader see it. */
export function fillMessage(message: Message, locale: string, values: MessageValues = {}): string {
  const sentence =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values.count))] ?? message.other);
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name] ?? hole;
    // A count is said as the language groups it; other numbers come as they shall stand.
    return name === 'count' ? value.toLocaleString(locale) : String(value);
  });
}
