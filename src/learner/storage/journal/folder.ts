/** Where segments are kept: a folder of the origin private file system, or one that plays it. */
export interface JournalFolder {
  /** The names of all files in it. */
  list(): Promise<string[]>
  /** What a file holds now, also where another writer has it open. @throws if it cannot be read. */
  read(name: string): Promise<Uint8Array>
  /**
   * Makes a file and opens it for this writer alone; undefined where another writer, who takes
   * all there is, was faster. @throws if there is no room, and NotSupportedError where the
   * browser has no files that are written for certain.
   */
  create(name: string): Promise<SegmentFile | undefined>
  /** Opens a file for this writer alone; undefined where another has it open, or it is gone. */
  take(name: string): Promise<SegmentFile | undefined>
  /** Removes a file. @throws where somebody has it open. */
  remove(name: string): Promise<void>
}

/** A file that is open for one writer; no other can open it before it is closed. */
export interface SegmentFile {
  /** All it holds. */
  read(): Uint8Array
  /** Writes at the end. It may be lost, or a part of it, until `flush`. @throws if there is no room. */
  append(bytes: Uint8Array): void
  /** Once this returns, the disk has what was written. @throws if it has not. */
  flush(): void
  close(): void
}
