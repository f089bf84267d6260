import type { MiddlewareHandler } from 'hono'
import { AppError } from '../app/app-error.ts'

const localNames = ['localhost', '127.0.0.1', '[::1]']

/**
 * Lets in only requests for this machine's own names and port, and of these only what our own pages, or no page at
 * all, send. Another site that resolves its name to this machine, or posts to it, is refused; nothing is ever
 * shared across origins.
 */
export function guardOrigin(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const hosts = localNames.map((name) => `${name}:${port()}`)
    const host = c.req.header('host')?.toLowerCase()
    if (host === undefined || !hosts.includes(host)) {
      throw new AppError('forbidden', 'This address is not served here.')
    }
    const origin = c.req.header('origin')?.toLowerCase()
    if (origin !== undefined && !hosts.some((own) => origin === `http://${own}`)) {
      throw new AppError('forbidden', 'Requests from other sites are refused.')
    }
    // A link on another site may open a page; it may not reach the data.
    const site = c.req.header('sec-fetch-site')
    const foreign = site === 'cross-site' || site === 'same-site'
    if (foreign && c.req.path.startsWith('/api/')) {
      throw new AppError('forbidden', 'Requests from other sites are refused.')
    }
    await next()
  }
}

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library sets style attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const headers: Record<string, string> = {
  'Content-Security-Policy': contentPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * Puts the content policy and its kin on every answer. Before the answer is made: one whose headers are touched
 * afterwards goes out through a stream, which takes longer than most answers.
 */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  await next()
}
