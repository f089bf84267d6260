/** Hands a file to the browser's own downloads. */
export function saveAs(content: Blob, name: string) {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it up once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
