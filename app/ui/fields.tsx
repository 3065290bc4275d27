import './forms.css'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { useActionData } from 'react-router'
import { m } from '#app/paraglide/messages.js'

/** What a field needs of Conform's metadata, whatever the form is about. */
export type FormField = {
  id: string
  name: string
  errorId: string
  descriptionId: string
  errors: string[] | undefined
  initialValue: unknown
}

const box = 'utrecht-form-field'

type Common = {
  field: FormField
  label: string
  /** One short sentence under the label. */
  hint?: string
  /** Said in words beside the label, as is the opposite. */
  required?: boolean
}

type TextProps = Common & {
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'search' | 'tel'
  autoComplete?: string
  inputMode?: 'text' | 'email' | 'numeric' | 'search' | 'tel' | 'url'
  maxLength?: number
  autoFocus?: boolean
}

export function TextField({ field, label, hint, required, ...input }: TextProps) {
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        {...attributes(field, hint, required)}
        {...input}
        defaultValue={text(field)}
      />
    </Field>
  )
}

export function TextArea({
  field,
  label,
  hint,
  required,
  ...area
}: Common & { rows?: number; maxLength?: number }) {
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        rows={4}
        {...attributes(field, hint, required)}
        {...area}
        defaultValue={text(field)}
      />
    </Field>
  )
}

/** Fields under the name they are posted with, those of rows too: so the summary of mistakes finds them. */
export function byName(fields: FormField[]): Record<string, FormField> {
  return Object.fromEntries(fields.map((field) => [field.name, field]))
}

type Option = {
  value: string
  label: string
  hint?: string
  /** What else one can do with it. */
  beside?: ReactNode
}

export function SelectField({
  field,
  label,
  hint,
  required,
  options,
}: Common & { options: readonly Option[] }) {
  return (
    <Field field={field} label={label} hint={hint} required={required}>
      <select
        className="utrecht-select utrecht-select--html-select"
        {...attributes(field, hint, required)}
        defaultValue={text(field)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, all in sight; or with `many`, any of them. */
export function ChoiceField({
  field,
  label,
  hint,
  required,
  options,
  many,
}: Common & { options: readonly Option[]; many?: boolean }) {
  const chosen = Array.isArray(field.initialValue) ? field.initialValue.map(String) : [text(field)]
  return (
    <fieldset
      className={field.errors ? `${box} choice utrecht-form-field--invalid` : `${box} choice`}
      aria-describedby={described(field, hint)}
      aria-invalid={field.errors ? true : undefined}
    >
      <legend className="utrecht-form-label" id={field.id} tabIndex={-1}>
        {label} <Requirement required={required} />
      </legend>
      <Hint field={field} hint={hint} />
      <Errors field={field} />
      {options.map((option) => (
        <Fragment key={option.value}>
          <label className="option">
            <input
              className={many ? 'utrecht-checkbox' : undefined}
              type={many ? 'checkbox' : 'radio'}
              name={field.name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <small>{option.hint}</small>}
            </span>
          </label>
          {option.beside}
        </Fragment>
      ))}
    </fieldset>
  )
}

/** Yes or no: one box with its words beside it. */
export function CheckField({ field, label, hint }: Omit<Common, 'required'>) {
  return (
    <div className={`${box} choice`}>
      <label className="option">
        <input
          className="utrecht-checkbox"
          type="checkbox"
          id={field.id}
          name={field.name}
          value="ja"
          aria-describedby={described(field, hint)}
          defaultChecked={text(field) !== ''}
        />
        <span>{label}</span>
      </label>
      <Hint field={field} hint={hint} />
      <Errors field={field} />
    </div>
  )
}

/** Enter in a field presses the first button of its form: that is to be the one that sends, and not one that adds or takes away a row. */
export function EnterSends() {
  return <button type="submit" className="sr" tabIndex={-1} aria-hidden="true" />
}

/** Every mistake in one place above the form, each a link to its field. It takes the focus when there is script. */
export function ErrorSummary({
  form,
  fields,
}: {
  form: { allErrors: Record<string, string[]> }
  fields: Record<string, FormField>
}) {
  const { allErrors } = form
  const summary = useRef<HTMLDivElement>(null)
  // Once per answer: who types on while the page is drawn again keeps the focus.
  const answer = useActionData()
  useEffect(() => {
    if (!answer) return
    // Conform goes to the first wrong field by itself, in the same turn; the summary is to come after that, and win.
    const turn = requestAnimationFrame(() => summary.current?.focus())
    return () => cancelAnimationFrame(turn)
  }, [answer])
  // What is wrong with the whole form has no name, and no field to go to.
  const wrong = Object.entries(allErrors)
  if (wrong.length === 0) return null
  return (
    <div className="notice wrong summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{m.frame_form_wrong()}</h2>
      <ul>
        {wrong.map(([name, errors]) => (
          <li key={name}>
            {name === '' ? errors.join(' ') : <a href={`#${fields[name]?.id}`}>{errors.join(' ')}</a>}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Field({ field, label, hint, required, children }: Common & { children: ReactNode }) {
  return (
    <div className={field.errors ? `${box} utrecht-form-field--invalid` : box}>
      <label className="utrecht-form-label" htmlFor={field.id}>
        {label} <Requirement required={required} />
      </label>
      <Hint field={field} hint={hint} />
      <Errors field={field} />
      {children}
    </div>
  )
}

function Requirement({ required }: { required?: boolean }) {
  return <small>{required ? m.frame_required() : m.frame_not_required()}</small>
}

function Hint({ field, hint }: { field: FormField; hint?: string }) {
  return hint ? (
    <p className="hint-line" id={field.descriptionId}>
      {hint}
    </p>
  ) : null
}

function Errors({ field }: { field: FormField }) {
  return field.errors ? (
    <p className="error-line" id={field.errorId}>
      {field.errors.join(' ')}
    </p>
  ) : null
}

function attributes(field: FormField, hint?: string, required?: boolean) {
  return {
    id: field.id,
    name: field.name,
    'aria-required': required || undefined,
    'aria-invalid': field.errors ? true : undefined,
    'aria-describedby': described(field, hint),
  }
}

function described(field: FormField, hint?: string): string | undefined {
  return [hint && field.descriptionId, field.errors && field.errorId].filter(Boolean).join(' ') || undefined
}

function text(field: FormField): string {
  return typeof field.initialValue === 'string' ? field.initialValue : ''
}
