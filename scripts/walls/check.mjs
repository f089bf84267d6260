// Plants one violation of each wall in a copy of the lint's configuration and asserts that the lint
// refuses it, and that what is allowed passes: a wall that nobody tries may have fallen.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { packageBin } from '../package-bin.mjs'
import { takeOptions } from '../read-options.mjs'
import { root } from '../root.mjs'

takeOptions({
  command: 'walls',
  says: 'plants a violation of each wall, and tries the lint on it.',
})

const imports = (specifier) => `import * as it from '${specifier}'\nexport const used = it\n`
const importsType = (specifier) => `import type { It } from '${specifier}'\nexport type Used = It\n`
const wall = 'walls(imports)'

/** Each plants one file: its path, its text, and the rule that must refuse it (null: it must pass). */
const plants = [
  ['src/core/drill/up-store.ts', imports('../../store/rows.ts'), wall],
  ['src/core/drill/up-app.ts', imports('../../app/rows.ts'), wall],
  ['src/core/drill/up-type.ts', importsType('../../server/api.ts'), wall],
  ['src/core/drill/up-export.ts', `export * from '../../store/rows.ts'\n`, wall],
  ['src/core/drill/up-dynamic.ts', `export const it = import('../../store/rows.ts')\n`, wall],
  ['src/core/drill/outside.ts', imports('../../../test/factories.ts'), wall],
  ['src/core/drill/node.ts', imports('node:fs'), wall],
  ['src/core/drill/node-bare.ts', imports('fs'), wall],
  ['src/core/drill/package.ts', imports('kysely'), wall],
  ['src/core/drill/nlp.ts', imports('wink-eng-lite-web-model'), wall],
  ['src/core/judge/scheduler.ts', imports('ts-fsrs'), wall],
  ['src/core/drill/fetch.ts', `export const it = fetch('/')\n`, 'no-restricted-globals'],
  ['src/core/drill/process.ts', `export const it = process.env\n`, 'no-restricted-globals'],
  ['src/core/drill/window.ts', `export const it = window.name\n`, 'no-restricted-globals'],
  ['src/core/drill/document.ts', `export const it = document.title\n`, 'no-restricted-globals'],
  ['src/core/drill/global.ts', `export const it = globalThis.fetch\n`, 'no-restricted-globals'],
  ['src/core/drill/random.ts', `export const it = Math.random()\n`, 'no-restricted-properties'],
  ['src/core/drill/now.ts', `export const it = Date.now()\n`, 'no-restricted-properties'],
  ['src/core/drill/today.ts', `export const it = new Date()\n`, 'walls(no-clock)'],
  ['src/core/drill/date.ts', `export const it = Date()\n`, 'walls(no-clock)'],
  ['src/store/up.ts', imports('../app/rows.ts'), wall],
  ['src/store/cards.ts', imports('libsql'), wall],
  ['src/store/attempts.ts', imports('pg'), wall],
  ['src/app/up.ts', imports('../server/api.ts'), wall],
  ['src/app/sql.ts', imports('kysely'), wall],
  ['src/server/side.ts', imports('../store/rows.ts'), wall],
  ['src/server/up.ts', imports('../cli/main.ts'), wall],
  ['src/cli/side.ts', imports('../store/rows.ts'), wall],
  ['src/web/app.ts', imports('../app/rows.ts'), wall],
  ['src/web/pages/type.ts', importsType('../../server/api.ts'), wall],
  ['src/web/api.ts', imports('../server/api.ts'), wall],
  ['src/web/node.ts', imports('node:path'), wall],
  ['src/web/fetch.ts', `export const it = fetch('/')\n`, 'no-restricted-globals'],
  [
    'src/web/html.tsx',
    `export const It = () => <b dangerouslySetInnerHTML={{ __html: 'x' }} />\n`,
    'react(no-danger)',
  ],
  ['src/spare/new.ts', imports('../core/drill/card.ts'), wall],
  [
    'src/app/floating.ts',
    `const later = async () => {}\nexport const run = () => {\n  later()\n}\n`,
    'no-floating-promises',
  ],
  [
    'src/core/ring/first.ts',
    `import { second } from './second.ts'\nexport const first = () => second\n`,
    'import(no-cycle)',
  ],
  [
    'src/core/ring/second.ts',
    `import { first } from './first.ts'\nexport const second = () => first\n`,
    'import(no-cycle)',
  ],
  ['src/core/drill/good.ts', imports('../story/good.ts'), null],
  ['src/core/drill/good-zod.ts', imports('zod'), null],
  ['src/core/drill/good-time.ts', `export const it = new Date(0)\n`, null],
  ['src/core/drill/good.test.ts', imports('node:fs'), null],
  ['src/core/text/good.ts', imports('wink-eng-lite-web-model'), null],
  ['src/core/schedule/good.ts', imports('ts-fsrs'), null],
  ['src/web/pages/good.ts', imports('../../core/story/good.ts'), null],
  ['src/app/good.ts', imports('../store/good.ts'), null],
  ['src/cli/good.ts', imports('../server/good.ts'), null],
]

const scratch = mkdtempSync(join(tmpdir(), 'third-level-walls-'))
try {
  for (const name of [
    '.oxlintrc.json',
    '.gitignore',
    'tsconfig.json',
    'package.json',
    'scripts/walls',
  ])
    cpSync(join(root, name), join(scratch, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(scratch, 'node_modules'), 'junction')
  for (const [path, text] of plants) {
    mkdirSync(join(scratch, dirname(path)), { recursive: true })
    writeFileSync(join(scratch, path), text)
  }

  const { stdout, stderr } = spawnSync(process.execPath, [packageBin('oxlint'), '-f', 'json'], {
    cwd: scratch,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (!stdout.startsWith('{')) throw new Error(`The lint did not run: ${stdout}${stderr}`)
  const found = JSON.parse(stdout).diagnostics.map(({ code, filename }) => ({ code, filename }))
  const wrong = plants.flatMap(([path, , rule]) => {
    const codes = found.filter(({ filename }) => filename === path).map(({ code }) => code)
    if (rule === null)
      return codes.length === 0 ? [] : [`${path} must pass, met ${codes.join(', ')}`]
    return codes.some((code) => code.includes(rule))
      ? []
      : [`${path} must be refused by ${rule}, met ${codes.join(', ') || 'nothing'}`]
  })
  for (const line of wrong) console.error(line)
  console.log(
    `${plants.length - wrong.length} of ${plants.length} planted files answered as they must.`,
  )
  if (wrong.length > 0) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
