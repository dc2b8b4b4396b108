/** The first words of a long text: at most this many UTF-16 code units, and a sign that there is more. */
export const shortened = (text: string, most: number): string =>
  (text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$|[\ud800-\udbff]$/, '')} …`);
