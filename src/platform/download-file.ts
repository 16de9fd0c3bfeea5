/** Hands a file to the browser, to be saved where it saves downloads. */
export function downloadFile(file: File): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  // By then every browser has taken the file over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
