/** Bytes as base64 (RFC 4648 §4, padded). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  // In slices, because a call takes a limited number of arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(parts.join(''))
}

/** The bytes that base64 text stands for. @throws DOMException if it is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
