/**
 * Opens a database as it is, in whatever version; undefined where there is none. Nothing is
 * created or changed.
 * @throws the browser's error if the database cannot be opened.
 */
export function openExisting(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.addEventListener('upgradeneeded', () => {
      // There was no database: take back the empty one that opening has begun to make.
      request.transaction?.abort()
      resolve(undefined)
    })
    request.addEventListener('success', () => resolve(request.result))
    // After an abort this comes too, but the promise is settled by then.
    request.addEventListener('error', (event) => {
      event.preventDefault()
      reject(request.error ?? new DOMException('no reason given', 'UnknownError'))
    })
  })
}
