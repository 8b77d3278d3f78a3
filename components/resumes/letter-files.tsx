import { Button } from '@/components/ui/button'
import { Field, Hidden } from '@/components/ui/field'
import { documentKinds } from './file-links'

type LetterFilesProps = {
  /** The address up to the name of the file. */
  base: string
  language: string
  /** The opportunity that the letter is for. */
  opportunity: string | undefined
}

/** The letter in each kind of file, with words that are posted: no address holds them. */
export function LetterFiles({ base, language, opportunity }: LetterFilesProps) {
  return (
    <form action={`${base}/cover-letter.docx`} className="letter-for mt-3" method="post">
      {opportunity && <Hidden name="for" value={opportunity} />}
      <Field
        autoComplete="off"
        hint={`Something only they have; it ends a sentence in ${language}. It stands in the file alone.`}
        label="Why this employer"
        maxLength={200}
        name="why"
      />
      {Object.entries(documentKinds).map(([kind, name]) => (
        <Button formAction={`${base}/cover-letter.${kind}`} key={kind} variant="plain">
          {name}
          <span className="sr-only"> of the letter</span>
        </Button>
      ))}
    </form>
  )
}
