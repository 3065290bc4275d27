import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** The Chromium of this machine; `CHROMIUM` says which. Without its sandbox, which a container as root does not allow. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error('Chromium is missing; .ci/run installs it, or set CHROMIUM to its path')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}
