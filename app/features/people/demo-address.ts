/** Whom the buttons of the demonstration sign in. */
export const demoRoles = [
  'organisator',
  'expert',
  'aanspreekpunt',
  'redacteur',
  'begeleider',
  'deelnemer',
  'gast',
] as const
type DemoRole = (typeof demoRoles)[number]

/** How a button of the demonstration finds its person. */
export function demoAddress(rol: DemoRole): string {
  return `${rol}@demo.tussenstap.example`
}

/** On a demonstration nobody takes the address that everybody else's button needs. */
export function isDemoAddress(email: string): boolean {
  return demoRoles.some((rol) => demoAddress(rol) === email)
}
