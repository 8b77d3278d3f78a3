type AskedProps = { version: number; question: string; worries: string }

/** What the client asked, in their own words. */
export function Asked({ version, question, worries }: AskedProps) {
  if (question === '' && worries === '') return <p className="soft">You asked about version {version}.</p>
  return (
    <div className="asked">
      <h3>What you asked about version {version}</h3>
      {question && <blockquote>{question}</blockquote>}
      {worries && (
        <>
          <h3>What worries you</h3>
          <blockquote>{worries}</blockquote>
        </>
      )}
    </div>
  )
}
