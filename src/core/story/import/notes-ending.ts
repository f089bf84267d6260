/** Endings of the names of files that hold text which people write by hand. */
export const notesEndings: readonly string[] = [
  'md',
  'markdown',
  'mdown',
  'mkd',
  'txt',
  'text',
  'org',
  'rst',
  'adoc',
]

/** Whether a file's name ends as those of notes do; case does not matter. */
export const hasNotesEnding = (name: string): boolean =>
  notesEndings.includes(/\.([^.]*)$/u.exec(name)?.[1]?.toLowerCase() ?? '')
