/** What is said of a line of a file, with its number; a message that names a line already is left as it is. */
export function sayLine(line: number | null, message: string): string {
  return line === null || /\bline \d/iu.test(message) ? message : `Line ${line}: ${message}`
}
