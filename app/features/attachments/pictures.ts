import type { Refused } from './kinds.ts'

const mostPixels = 40_000_000
/** No screen we know shows more of a picture that stands in a text. */
const longestSide = 2000

export type Picture = { bytes: Uint8Array; width: number; height: number }

/**
 * Makes a picture anew from its pixels: whatever else was in the file (where it was taken, words, another file behind it) is gone. What
 * moves becomes its first frame, since nobody can stop it here. Runs in sharp's own threads.
 */
export async function redraw(bytes: Uint8Array): Promise<Picture | Refused> {
  const sharp = await loaded()
  try {
    // From the first bytes alone, before a pixel is decoded: a few hundred bytes can say they are 50,000 by 50,000.
    const { width = 0, height = 0 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels) return { refused: 'too-many-pixels' }
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .timeout({ seconds: 10 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return { refused: 'unreadable' }
  }
}

let loading: ReturnType<typeof load> | undefined

/** At the first picture: most starts of the server never see one. */
function loaded(): ReturnType<typeof load> {
  loading ??= load()
  return loading
}

async function load() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  // It knows many more kinds, SVG and PDF among them; none of those is ever given to it, whatever a file looks like.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
      'VipsForeignLoadNsgifBuffer',
    ],
  })
  return sharp
}
