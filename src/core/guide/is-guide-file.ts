/** As much of a file as tells what it is, in bytes. */
const beginning = 4096

/** True for a file whose front matter is a guide's: a question and its kind. */
export function isGuideFile(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, beginning)).replace(/^\uFEFF/u, '')
  const [, matter] = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n---|$)/u.exec(text) ?? []
  return matter !== undefined && /^question:/mu.test(matter) && /^kind:/mu.test(matter)
}
