import { useEffect, useState } from 'react'

/** A QR code as a picture; drawn by a library that is loaded for it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [code, setCode] = useState<{ size: number; path: string }>()
  useEffect(() => {
    let current = true
    void import('lean-qr').then(({ correction, generate }) => {
      const bitmap = generate(text, { maxCorrectionLevel: correction.L })
      if (current) setCode({ size: bitmap.size, path: pathOf(bitmap) })
    })
    return () => {
      current = false
    }
  }, [text])
  if (!code) return null
  const { size, path } = code
  // Four modules of white around it, as ISO/IEC 18004 asks.
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

function pathOf({ size, get }: { size: number; get(x: number, y: number): boolean }): string {
  const squares: string[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) if (get(x, y)) squares.push(`M${x} ${y}h1v1h-1z`)
  }
  return squares.join('')
}
