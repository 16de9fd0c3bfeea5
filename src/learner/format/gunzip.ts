import { BackupError } from './backup-error.ts'

/**
 * What gzip bytes decompress to. It stops as soon as the result grows over `limit`
 * bytes, so a small file that unpacks to gigabytes costs nothing.
 * @throws BackupError `too-large`, or `corrupt` if the bytes are damaged or cut off.
 */
export async function gunzip(
  bytes: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new BackupError('corrupt', 'gzip', error)
    })
    if (done) return joined(chunks, length)
    length += value.byteLength
    if (length > limit) {
      await reader.cancel().catch(() => {})
      throw new BackupError('too-large', `more than ${limit} bytes when decompressed`)
    }
    chunks.push(value)
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
