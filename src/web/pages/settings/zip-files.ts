/** Several files as one ZIP archive (PKWARE APPNOTE 6.3, method 0: stored), so that an export is one download. */

export interface PlainFile {
  name: string
  bytes: Uint8Array
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** The little-endian bytes of a row of [value, size in bytes] fields. */
function pack(fields: readonly (readonly [value: number, size: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(fields.reduce((total, [, size]) => total + size, 0))
  const view = new DataView(packed.buffer)
  let at = 0
  for (const [value, size] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return packed
}

// General purpose bit 11: names are UTF-8.
const utf8Names = 0x0800
// 1 January 1980, the format's first day: an archive of the same files is the same bytes.
const firstDay = 0x21

/** The archive's bytes. Names must be unique; every text in them is UTF-8. */
export function zipFiles(files: readonly PlainFile[]): Blob {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  let directorySize = 0
  for (const file of files) {
    const name = new TextEncoder().encode(file.name)
    const size = file.bytes.length
    const shared = [
      [20, 2],
      [utf8Names, 2],
      [0, 2],
      [0, 2],
      [firstDay, 2],
      [crcOf(file.bytes), 4],
      [size, 4],
      [size, 4],
      [name.length, 2],
      [0, 2],
    ] as const
    const local = pack([[0x04034b50, 4], ...shared])
    const central = pack([
      [0x02014b50, 4],
      [20, 2],
      ...shared,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ])
    parts.push(local, name, new Uint8Array(file.bytes))
    directory.push(central, name)
    offset += local.length + name.length + size
    directorySize += central.length + name.length
  }
  const end = pack([
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [directorySize, 4],
    [offset, 4],
    [0, 2],
  ])
  return new Blob([...parts, ...directory, end], { type: 'application/zip' })
}
