/**
 * True when every locked package was laid down in the locked version. Both are the `packages` of an npm
 * lockfile: the repository's, and the one that npm keeps in node_modules. Packages for other systems are
 * in the first and not in the second.
 */
export const isLaidDown = (locked, laid) =>
  Object.entries(locked).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' ||
      laid[path]?.version === version ||
      (laid[path] === undefined && Boolean(optional || devOptional)),
  )
