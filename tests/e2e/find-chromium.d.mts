/** The path of a browser on this computer. @throws where `WAYMARK_CHROMIUM` names no file. */
export function findChromium(): string | undefined
