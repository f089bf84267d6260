/** Longest line of a story in UTF-16 units, as core's schema has it; here so that pages need not load the schemas. */
export const longestLine = 500
