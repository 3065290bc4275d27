import './retiring.css'
import { Form } from 'react-router'

/** Takes what this page is about out of use, or brings it back: the form posts `act`, which is `retire` or `restore`. */
export function Retiring({
  isRetired,
  title,
  note,
  label,
}: {
  isRetired: boolean
  title: string
  note: string
  label: string
}) {
  return (
    <section className="retiring" aria-labelledby="vervallen">
      <h2 id="vervallen">{title}</h2>
      <p>{note}</p>
      <Form method="post">
        <button
          type="submit"
          name="act"
          value={isRetired ? 'restore' : 'retire'}
          className={isRetired ? 'btn quiet' : 'btn plain'}
        >
          {label}
        </button>
      </Form>
    </section>
  )
}
