/** Somebody as people know them: their name, and what they do where, as far as the name does not say so already. */
export function PersonLine({
  name,
  jobTitle,
  organisation,
}: {
  name: string
  jobTitle: string
  organisation: string
}) {
  const rest = [jobTitle, organisation].filter((part) => part !== '' && !includes(name, part))
  return (
    <>
      <b className="person-name">{name}</b>
      {rest.length > 0 && <span className="person-work">{rest.join(', ')}</span>}
    </>
  )
}

function includes(name: string, part: string): boolean {
  return name.toLocaleLowerCase('nl').includes(part.toLocaleLowerCase('nl'))
}
