import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/**
 * What Playwright turns off, which a list of our own replaces, and then the address bar: no test types in one, and without a screen too
 * each window would make one, for more than half of what it takes to open.
 */
const off = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

/** The Chromium of this machine; `CHROMIUM` says which. Without its sandbox, which a container as root does not allow. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error('Chromium is missing; .ci/run installs it, or set CHROMIUM to its path')
  return chromium.launch({ executablePath, args: ['--no-sandbox', `--disable-features=${off.join()}`] })
}
