/**
 * The version of a database as IndexedDB counts it (Dexie's times ten), or 0 where
 * there is none. Nothing is created or changed: Dexie, asked to open a newer
 * database, would add its own tables to it.
 * @throws the browser's error if the database cannot be opened.
 */
export function existingVersion(name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('upgradeneeded', () => {
      // There was no database: take back the empty one that opening has begun to make.
      request.transaction?.abort()
      resolve(0)
    })
    request.addEventListener('success', () => {
      const { version } = request.result
      request.result.close()
      resolve(version)
    })
    // After an abort this comes too, but the promise is settled by then.
    request.addEventListener('error', (event) => {
      event.preventDefault()
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'))
    })
  })
}
