import type { CodeList } from '#db/schema/index.ts'

/** What a new network starts with; from then on they are rows of its own (design: "Code lists are rows of the network"). */
export const startingSections = [
  {
    key: 'de-wijk',
    kind: 'text',
    title: 'De wijk',
    hint: 'Wie wonen hier, hoe ziet de wijk eruit, wat is er goed en wat knelt?',
  },
  {
    key: 'gedroomde-aanpak',
    kind: 'text',
    title: 'Gedroomde aanpak',
    hint: 'Hoe zou u het doen als alles mocht? Wie steunt dat, en wie heeft bezwaar?',
  },
  {
    key: 'gewenste-opbrengsten',
    kind: 'text',
    title: 'Gewenste opbrengsten',
    hint: 'Wat is er over tien jaar beter, en voor wie?',
  },
  {
    key: 'wat-is-nodig',
    kind: 'text',
    title: 'Wat is nodig',
    hint: 'Wat heeft u nodig van anderen: kennis, geld, ruimte in regels, tijd?',
  },
] as const

export const startingCodes: Record<CodeList, readonly { key: string; label: string }[]> = {
  casePhase: [
    { key: 'vooravond', label: 'Vooravond' },
    { key: 'verkenning', label: 'Verkenning' },
    { key: 'ontwerp', label: 'Ontwerp' },
    { key: 'uitvoering', label: 'Uitvoering' },
    { key: 'evaluatie', label: 'Evaluatie' },
  ],
  motive: [
    { key: 'leefbaarheid', label: 'Leefbaarheid' },
    { key: 'kansengelijkheid', label: 'Kansengelijkheid' },
    { key: 'doorstroming', label: 'Doorstroming' },
    { key: 'ontmoeting', label: 'Ontmoeting' },
    { key: 'thuisvoelen', label: 'Thuisvoelen' },
    { key: 'draagkracht', label: 'Draagkracht van de wijk' },
    { key: 'woningvoorraad', label: 'Kwaliteit van de woningen' },
    { key: 'veiligheid', label: 'Veiligheid' },
  ],
}
