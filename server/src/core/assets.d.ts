/** Rule pages are bundled as text. */
declare module '*.md' {
  const text: string;
  export default text;
}

/** What the file of the same name with `.ts` exports, made when bundling (scripts/data-plugin.mjs). */
declare module '*.data' {
  const text: string;
  export default text;
}
