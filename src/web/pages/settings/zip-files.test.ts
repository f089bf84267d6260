import { crc32 } from 'node:zlib'
import fc from '../../../../test/properties.ts'
import { describe, expect, it } from 'vitest'
import { zipFiles } from './zip-files.ts'

/** Reads an archive of stored files by its directory, as an unpacker does. */
async function unzip(archive: Blob) {
  const bytes = Buffer.from(await archive.arrayBuffer())
  const end = bytes.length - 22
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50)
  const files: { name: string; bytes: Buffer }[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(bytes.readUInt32LE(at)).toBe(0x02014b50)
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    expect(bytes.readUInt32LE(local)).toBe(0x04034b50)
    const start = local + 30 + bytes.readUInt16LE(local + 26)
    const content = bytes.subarray(start, start + bytes.readUInt32LE(at + 24))
    expect(bytes.readUInt32LE(at + 16)).toBe(crc32(content))
    files.push({ name, bytes: content })
    at += 46 + nameLength
  }
  expect(at).toBe(end)
  return files
}

describe('zipFiles', () => {
  it('gives every file back under its name, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), bytes: fc.uint8Array() })),
        async (files) => {
          const back = await unzip(zipFiles(files))
          expect(back.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
          for (const [index, file] of files.entries())
            expect([...(back[index]?.bytes ?? [])]).toEqual([...file.bytes])
        },
      ),
    )
  })
})
