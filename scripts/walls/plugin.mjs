import { isBuiltin } from 'node:module'
import { dirname, join, relative, sep } from 'node:path'
import { exceptions, layers, testPackages } from './layers.mjs'

const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/**
 * Says why a file may not import a specifier, or null when it may.
 * `file` is relative to the repository, with forward slashes.
 */
export const refuseImport = (file, specifier, typeOnly) => {
  const layer = /^src\/([^/]+)\//.exec(file)?.[1]
  if (layer === undefined) return null
  const wall = layers[layer]
  if (wall === undefined) return `src/${layer}/ is not a layer of scripts/walls/layers.mjs`
  const isTest = /\.test\.tsx?$/.test(file)
  const excepted = exceptions.filter(({ place }) => file.startsWith(place))

  if (specifier.startsWith('.')) {
    const target = join(dirname(file), specifier.split('?')[0]).split(sep).join('/')
    const targetLayer = /^src\/([^/]+)\//.exec(target)?.[1]
    if (targetLayer === undefined)
      return isTest && target.startsWith('test/')
        ? null
        : `${layer} imports nothing outside src/ (${specifier})`
    const allowed =
      targetLayer === layer ||
      wall.imports.includes(targetLayer) ||
      (typeOnly && excepted.some(({ types }) => types?.includes(targetLayer)))
    return allowed ? null : `${layer} must not import ${targetLayer}: imports only point down`
  }

  if (isBuiltin(specifier))
    return wall.builtins || isTest ? null : `${layer} must not import Node's ${specifier}`

  const name = packageOf(specifier)
  const allowed =
    wall.packages.includes(name) ||
    (isTest && testPackages.includes(name)) ||
    excepted.some(({ packages }) => packages?.includes(name))
  return allowed ? null : `${file} must not import ${name}: see scripts/walls/layers.mjs`
}

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((one) => one.importKind === 'type'))

const imports = {
  meta: { type: 'problem' },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    const check = (node) => {
      const specifier = node.source?.value
      if (typeof specifier !== 'string') return
      const message = refuseImport(file, specifier, isTypeOnly(node))
      if (message !== null) context.report({ node, message })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
    }
  },
}

const noClock = {
  meta: { type: 'problem' },
  create(context) {
    const report = (node) =>
      context.report({ node, message: 'core reads no clock: take the time as an argument' })
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
    }
  },
}

export default { meta: { name: 'walls' }, rules: { imports, 'no-clock': noClock } }
