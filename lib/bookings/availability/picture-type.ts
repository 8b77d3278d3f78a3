const signs: [mediaType: string, sign: (bytes: Uint8Array) => boolean][] = [
  ['image/jpeg', (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff])],
  ['image/png', (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/webp', (bytes) => ascii(bytes, 0) === 'RIFF' && ascii(bytes, 8) === 'WEBP'],
]

/** The media type that the first bytes of a picture say, whatever it was called; null when it is none of ours. */
export function pictureType(bytes: Uint8Array): string | null {
  return signs.find(([, sign]) => sign(bytes))?.[0] ?? null
}

function startsWith(bytes: Uint8Array, sign: number[]): boolean {
  return sign.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + 4))
}
