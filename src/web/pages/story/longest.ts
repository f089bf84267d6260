/** The same limits as core's story schema, in UTF-16 units, listed here so that pages need not load the schemas. */
export const longestLine = 500
export const longestText = 200_000
