/**
 * Words of five letters and more that hold sentences together, without marks. Few texts may have one, and still it does not tell what these
 * are about.
 */
export const grammar: ReadonlySet<string> = new Set(
  `alleen allemaal altijd ander andere anderen anders behalve beide bijna binnen boven buiten daaraan daarbij daardoor daarin daarmee daarna
  daarom daarop daarover daarvan daarvoor degene dezelfde doordat echter eerder eerst eigen elkaar enkele eraan erbij erdoor ergens ermee erover
  ervan ervoor gedaan gegaan geheel gekomen gemaakt genoeg geworden gingen hadden hebben heeft helemaal hetzelfde hierbij hierdoor
  hiermee hierna hiervan hiervoor hoeveel hoewel ieder iedere iedereen iemand immers indien inmiddels intussen komen konden kunnen kwamen laten
  later maakt maakte maakten maken meerdere meest meeste meestal minder minst minstens misschien moest moesten moeten mogen nadat namelijk
  nauwelijks nergens niemand nooit omdat omheen ondanks onder ondertussen ongeveer opnieuw overal overigens precies sinds slechts sommige steeds
  tegen tenminste terwijl tevens tijdens totdat tussen uiteraard vanaf vanuit vanwege veelal verder volgens vooral voordat waaraan waarbij
  waardoor waarin waarmee waarna waarom waarop waarover waarvan waarvoor wanneer waren weinig welke weliswaar werden wilde wilden willen worden
  wordt zeker zelfs zichzelf zoals zodat zodra zonder zouden zowel zulke zullen`.split(/\s+/),
)
