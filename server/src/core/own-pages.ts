/** The first line of every page in Markdown that Scherp writes: a register or a matrix is full of advices, and is none. */
export const OWN_PAGE = '<!-- scherp -->';
