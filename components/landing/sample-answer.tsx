import { Deadline } from '@/components/ui/deadline'
import { Fold } from '@/components/ui/fold'
import { LockIcon, RouteIcon } from '@/components/ui/icons'

/** An answer in miniature, drawn with the parts of the real one. Its people are invented, and it says so. */
export function SampleAnswer() {
  return (
    <section aria-labelledby="sample" className="band sample">
      <div>
        <h2 id="sample">The answer first, its reasons beneath</h2>
        <p>
          You have signed elsewhere, and an interview invitation is still open. This is what you would read,
          on a phone, without scrolling.
        </p>
        <p>
          Each reason is a rule in plain words. Each fact can be changed, and the answer changes with it. What
          you do not know may stay open: if it could still turn the answer, you are asked.
        </p>
      </div>
      <figure className="sheet">
        <figcaption>A sample, with invented names</figcaption>
        <h3>Withdraw from the interview, by e-mail, to the recruiter first</h3>
        <p className="when">
          By <b>Thursday, 18:00</b> in Lisbon <br />
          <span>13:00 in New York, where they are</span>
        </p>
        <Deadline>18 hours left</Deadline>
        <p className="because">
          You signed with Corda on Tuesday. A signature settles it: keeping a second process alive would
          mislead both sides.
        </p>
        <ul className="watch">
          <li>
            <LockIcon />
            Do not name Corda or its terms. “I have accepted another position” is enough.
          </li>
          <li>
            <RouteIcon />
            Say no more about the move than they need.
          </li>
        </ul>
        <Fold note="2 things" title="What would change this answer">
          <ul>
            <li>If the contract were not signed yet: ask them to move the interview until it is.</li>
            <li>
              If Corda changed your role or start after signing: ask both for their terms in writing first.
            </li>
          </ul>
        </Fold>
      </figure>
    </section>
  )
}
