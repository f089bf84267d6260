const wide = /[\u0100-\uffff]/g
const rawTemplate = /String\.raw\s*`[^`]*[\u{100}-\u{10ffff}]/u

/** JavaScript of the same meaning whose every character is below U+0100. Throws where an escape would mean something else. */
export const escapeWide = (code) => {
  const raw = rawTemplate.exec(code)
  if (raw !== null)
    throw new Error(`An escape is not read in ${raw[0].slice(0, 60)}…: write it in another way.`)
  return code.replaceAll(wide, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** V8 keeps a source text as long as the program runs, and one curly quotation mark in it doubles what it takes. */
export const oneByteSource = {
  name: 'one-byte-source',
  generateBundle: (_options, bundle) => {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk') part.code = escapeWide(part.code)
  },
}
