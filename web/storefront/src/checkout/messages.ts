/** A key of the catalogue; a mistyped one is a type error. */
export type MessageId = FormatjsIntl.Message extends { ids: infer Ids } ? Ids & string : string;
