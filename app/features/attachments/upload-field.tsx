import { ErrorSummary } from '#app/ui/fields.tsx'

/** The field to choose one file, with what was wrong with the last one. */
export function UploadField({
  name,
  label,
  hint,
  accept,
  wrong,
}: {
  name: string
  label: string
  hint: string
  accept: string
  wrong: string | undefined
}) {
  const described = [`${name}-uitleg`, wrong && `${name}-fout`].filter(Boolean).join(' ')
  return (
    <div className={wrong ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label className="utrecht-form-label" htmlFor={name}>
        {label}
      </label>
      <p className="hint-line" id={`${name}-uitleg`}>
        {hint}
      </p>
      {wrong && (
        <p className="error-line" id={`${name}-fout`}>
          {wrong}
        </p>
      )}
      <input
        type="file"
        id={name}
        name={name}
        accept={accept}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={described}
      />
    </div>
  )
}

/** The mistake above the form, as every form has it. */
export function UploadSummary({ name, wrong }: { name: string; wrong: string | undefined }) {
  const field = { id: name, name, errorId: '', descriptionId: '', errors: undefined, initialValue: '' }
  return <ErrorSummary form={{ allErrors: wrong ? { [name]: [wrong] } : {} }} fields={{ [name]: field }} />
}
