/** A file the person gave, by its path below the folder that was given. */
export interface GivenFile {
  path: string
  file: File
}

/** Files of a file or folder field. */
export function listFiles(files: FileList | null): GivenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
}

/** Every file of a drop, those in dropped folders included. */
export async function gatherDrop(drop: DataTransfer): Promise<GivenFile[]> {
  // The list of a drop is empty after the first wait, so its entries are taken at once.
  const entries = [...drop.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return listFiles(drop.files)
  const given: GivenFile[] = []
  const waiting = entries
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    if (isFile(entry)) {
      const { fullPath } = entry
      const read = await fileOf(entry)
      given.push({ path: fullPath.replace(/^\//u, ''), file: read })
    } else if (isFolder(entry)) {
      waiting.push(...(await childrenOf(entry)))
    }
  }
  return given
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  // One reading gives at most a hundred entries; an empty one is the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (some.length === 0) return children
    children.push(...some)
  }
}

/** The bytes of a file in base64, as the server takes them. */
export function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.replace(/^[^,]*,/u, ''))
    }
    reader.onerror = () => reject(new Error(`${file.name} could not be read from the disk.`))
    reader.readAsDataURL(file)
  })
}
