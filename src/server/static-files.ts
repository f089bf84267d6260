import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const typeByExtension: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

/** Compressed forms that the build lays beside a file, best first. */
const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const

interface StaticFile {
  path: string
  type: string
  etag: string
  /** Its name carries a hash of its content, so that it never changes. */
  immutable: boolean
  encodings: readonly (typeof encodings)[number][]
}

/**
 * Serves a built page and its files: hashed ones for ever, the others checked each time. With `pageEverywhere` a path
 * that names no file, and looks like none, is the page too.
 */
export function serveFiles(
  folder: string,
  { pageEverywhere }: { pageEverywhere: boolean },
): MiddlewareHandler {
  const files = findFiles(folder)
  const page = files.get('/index.html')
  return async (c, next) => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return next()
    const path = c.req.path === '/' ? '/index.html' : c.req.path
    const file = files.get(path) ?? (pageEverywhere && extname(path) === '' ? page : undefined)
    if (file === undefined) return next()

    c.header('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    c.header('ETag', file.etag)
    c.header('Vary', 'Accept-Encoding')
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304)
    const accepted = (c.req.header('accept-encoding') ?? '').split(',').map((name) => name.trim())
    const encoding = file.encodings.find(({ name }) => accepted.includes(name))
    if (encoding) c.header('Content-Encoding', encoding.name)
    c.header('Content-Type', file.type)
    return c.body(await readFile(file.path + (encoding?.extension ?? '')))
  }
}

/** Every servable file of a folder by its path on the server. A folder that is not there has none. */
function findFiles(folder: string): Map<string, StaticFile> {
  const names = listNames(folder)
  const files = new Map<string, StaticFile>()
  for (const name of names) {
    const type = typeByExtension[extname(name)]
    if (type === undefined) continue
    const path = join(folder, name)
    const found = encodings.filter(({ extension }) => names.has(name + extension))
    files.set(`/${name.split(sep).join('/')}`, {
      path,
      type,
      etag: `"${createHash('sha256').update(readFileSync(path)).digest('base64url').slice(0, 22)}"`,
      immutable: name.startsWith(`assets${sep}`),
      encodings: found,
    })
  }
  return files
}

function listNames(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }))
  } catch {
    return new Set()
  }
}
