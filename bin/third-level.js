#!/usr/bin/env node
import { existsSync } from 'node:fs'

const main = new URL('../dist/cli.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  console.error('Third Level is not built yet. In a checkout, run: npm run build')
  process.exitCode = 1
}
