/**
 * Writes a file of the File System Access API as a whole: where that fails, what was there stays.
 * @throws the browser's error if it was not written.
 */
export async function writeFile(handle: FileSystemFileHandle, data: Blob): Promise<void> {
  const writable = await handle.createWritable()
  try {
    await writable.write(data)
    await writable.close()
  } catch (error) {
    await writable.abort().catch(() => {})
    throw error
  }
}
