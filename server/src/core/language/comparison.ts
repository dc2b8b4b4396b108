/** *veilige* → *veiliger*, *veiligere*; *heldere* → *helderder*: the comparatives of adjectives, given in the form with -e. */
export function comparativesOf(inflected: readonly string[]): string[] {
  return inflected.filter((form) => form.endsWith('e')).flatMap((form) => {
    const comparative = form.endsWith('re') ? `${uninflected(form)}der` : `${form}r`;
    return [comparative, `${comparative}e`];
  });
}

/** *heldere* → *helder*, *bare* in *leefbare* → *baar*: only adjectives in -r need it. */
function uninflected(form: string): string {
  const stem = form.slice(0, -1);
  return /[^aeiou][aou]r$/.test(stem) ? `${stem.slice(0, -1)}${stem.at(-2) ?? ''}r` : stem;
}
