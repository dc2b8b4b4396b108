/** Text that a document brings along must appear as text, whatever it looks like. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** In HTML, in text and in attributes. Characters that no page may hold become the sign for an unknown one. */
export const html = (text: string): string => printable(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** In XML 1.0, in text and in attributes; line ends stay line ends in an attribute. */
export const xml = (text: string): string => html(text).replace(/[\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/**
 * As plain text in a Markdown comment: no emphasis, link, mention, issue number, HTML or table cell, and on one line. What could
 * begin a mention or a bare link is broken by an invisible joiner.
 */
export const markdown = (text: string): string =>
  printable(text).replace(/\s+/g, ' ').trim().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[\\`*_{}[\]()#+!|~$^-]/g, '\\$&')
    .replace(/@/g, '@\u2060').replace(/:\/\//g, ':\u2060//').replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\u2060.`);

/** Within a message of GitHub's runner, and within one of its properties. */
export const command = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
export const property = (text: string): string => command(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Control characters, halves of a pair, and marks that turn the direction of reading round are not for readers. */
export const printable = (text: string): string => text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** Halves of a pair stand for no character, and make encoders throw. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
