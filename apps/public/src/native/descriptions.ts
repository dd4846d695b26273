/** In the OpenAPI document, in Markdown. */
export const LIST_DESCRIPTION = `All filters go together, and a page goes on with the \`nextCursor\` of the one before.

**Words.** A claim is found by its wording, the names of who speaks in it or is spoken for, the summary of its verdict
and the wordings of its counterclaims. Every word of \`q\` has to be met: as it is, whatever its accents and capitals; as
another form of it, by the stemmer of the language of the text (Arabic, Armenian, Basque, Catalan, Danish, Dutch, English,
Finnish, French, German, Greek, Hindi, Hungarian, Indonesian, Irish, Italian, Lithuanian, Nepali, Norwegian, Portuguese,
Romanian, Russian, Serbian, Spanish, Swedish, Tamil, Turkish, Yiddish; in other languages words are met as they are); or,
the last one, as the beginning of a word. With \`language\`, forms are those of that language. Words that say nothing in a
language, such as *the*, need not be met there. Signs count for nothing: there are no operators.

**Order.** With \`q\`, the best hits come first unless \`sort\` says otherwise: whole words count more than other forms of
them, and those more than beginnings; the wording more than names, names more than the rest. Ranked are the newest hits, a
thousand at most; of what very many claims have, those among the newest 3,000 claims. Older ones follow, newest first.
What is published between two pages does not move the pages. Without \`q\`, it is by \`published\`.`;

export const CHANGES_DESCRIPTION = `Positions rise by one, over all desks. Fetch the document of each change and keep it (410: it was
withdrawn), then go on with \`position\`: such a copy equals the source. With \`wait\`, the answer comes as soon as there is
something after the position, or empty when that time is over; then ask again. It is answered before its time when the
server stops. A 503 says that too many wait, and a 422 \`changes.ahead\` that your position is not one of this sequence, as
after a restored backup: make the copy anew.`;
