import type { Metadata } from 'next'
import { DraftDesk } from '@/components/drafts/draft-desk'
import { DraftHead } from '@/components/drafts/draft-head'
import { FieldsPanel } from '@/components/drafts/fields-panel'
import { OpenGaps } from '@/components/drafts/open-gaps'
import { SentForm } from '@/components/drafts/sent-form'
import { SentView } from '@/components/drafts/sent-view'
import { Sight } from '@/components/drafts/sight'
import { Measure, StructureMeter } from '@/components/drafts/structure-meter'
import { TakeAlong } from '@/components/drafts/take-along'
import { ThrowAway } from '@/components/drafts/throw-away'
import { ThrownText } from '@/components/drafts/thrown-away'
import { SecondEyes } from '@/components/reviews/client/second-eyes'
import { WentOut } from '@/components/reviews/client/went-out'
import { SnippetFold } from '@/components/templates/snippet-fold'
import type { Recipient } from '@/lib/advice/advice'
import { composeLinks } from '@/lib/documents/compose-links'
import { type DraftChannel, isSpoken } from '@/lib/drafts/draft'
import { findingsBesideGaps } from '@/lib/drafts/findings-beside-gaps'
import { timingOf } from '@/lib/drafts/kit-timing'
import { copyOf } from '@/lib/drafts/message-of-draft'
import { findVersion } from '@/lib/drafts/queries'
import {
  beginDraftAction,
  discardDraftAction,
  leaveOutAction,
  putBackDraftAction,
  saveDraftAction,
  saveFieldsAction,
  sendDraftAction,
  settleAction,
} from '../actions'
import { type LoadedDraft, loadDraft } from '../load'

export const metadata: Metadata = { title: 'Your message' }

export default async function DraftPage({ params }: { params: Promise<{ id: string }> }) {
  const loaded = await loadDraft(params)
  const { draft, kit, about } = loaded
  return (
    <div className="draft-page">
      <DraftHead
        current={draft.id}
        isSent={draft.sent !== null}
        kit={kit}
        opportunity={about.opportunity}
        timing={draft.sent || draft.discardedAt ? null : timingFor(loaded)}
        title={draft.title}
      />
      {draft.sent ? (
        <Sent loaded={loaded} sent={draft.sent} />
      ) : draft.discardedAt ? (
        <ThrownText draft={draft} putBack={putBackDraftAction} />
      ) : (
        <Writing loaded={loaded} />
      )}
    </div>
  )
}

async function Sent({
  loaded: { viewer, draft, about, review, approved },
  sent,
}: {
  loaded: LoadedDraft
  sent: NonNullable<LoadedDraft['draft']['sent']>
}) {
  const text = await findVersion(viewer, draft.id, sent.number)
  return (
    <>
      <SentView
        begin={beginDraftAction}
        draft={draft}
        employerZone={about.situation?.employerZone}
        now={about.now}
        sent={sent}
        text={text ?? draft}
        zone={about.zone}
      />
      {review && (
        <WentOut
          approved={approved}
          draftId={draft.id}
          language={draft.locale}
          review={review}
          sent={text ?? draft}
        />
      )}
      <p>
        <a href={`/drafts/${draft.id}/versions`}>Versions</a>
      </p>
    </>
  )
}

function Writing({ loaded }: { loaded: LoadedDraft }) {
  const { draft, about, template, snippets, findings, gaps, contradictions, review, approved } = loaded
  const channel = draft.channel as DraftChannel
  const { advice, situation, zone, now } = about
  const contact = nameOf(draft.values.contact?.value)
  const employerZone = situation?.employerZone
  const zones = [...new Set([employerZone ?? zone, zone])]
  return (
    <>
      <Sight
        advice={advice}
        channel={channel}
        contact={contact}
        employerZone={employerZone}
        now={now}
        recipient={draft.recipient as Recipient | null}
        zone={zone}
      />
      <div className="desk">
        <OpenGaps
          contradictions={contradictions}
          draft={draft}
          fill={saveFieldsAction}
          gaps={gaps}
          leaveOut={leaveOutAction}
          settle={settleAction}
          template={template}
          zones={zones}
        />
        <DraftDesk
          action={saveDraftAction}
          disagrees={contradictions.length > 0}
          draft={{
            id: draft.id,
            revision: draft.revision,
            subject: draft.subject,
            body: draft.body,
            hasSubject: channel === 'email',
            language: draft.locale,
          }}
          findings={findingsBesideGaps(findings.findings, gaps)}
          gaps={gaps}
          measure={<Measure findings={findings} isSpoken={isSpoken(channel)} />}
          snippets={<SnippetFold snippets={snippets} />}
          meter={<StructureMeter purpose={draft.purpose} structure={findings.structure} />}
        />
        <div className="desk-below">
          <SecondEyes approved={approved} draft={draft} now={now} review={review} zone={zone} />
          <TakeAlong
            id={draft.id}
            note={approved && `This differs from what ${coachOf(loaded)} approved.`}
            waits={whyItWaits(loaded)}
            isMail={channel === 'email'}
            links={channel === 'email' ? composeLinks(draft) : null}
            text={copyOf(draft)}
          />
          <div>
            {template && (
              <FieldsPanel
                action={saveFieldsAction}
                contradictions={contradictions}
                draft={draft}
                template={template}
                zones={zones}
              />
            )}
            <SentForm
              action={sendDraftAction}
              contact={contact ?? ''}
              draft={draft}
              isByVideo={channel === 'phone_script' && advice?.channel === 'video_then_email'}
              now={now}
              warning={warningOf(loaded)}
              zone={zone}
            />
          </div>
          <p>
            <a href={`/drafts/${draft.id}/versions`}>Versions of this message</a>
          </p>
          <ThrowAway action={discardDraftAction} id={draft.id} />
        </div>
      </div>
    </>
  )
}

/** What noting that it went out does to the review, or says of it. */
function warningOf(loaded: LoadedDraft): string | null {
  const { review, approved } = loaded
  if (approved) return `This is not the text that ${coachOf(loaded)} approved.`
  if (!review?.isOpen) return null
  const who = review.coach ? `${review.coach.name} has not answered yet.` : 'No coach has answered yet.'
  return `${who} Noting this ends the review.`
}

function coachOf({ review }: LoadedDraft): string {
  return review?.coach?.name ?? 'your coach'
}

function whyItWaits({ draft, gaps, contradictions }: LoadedDraft): string | null {
  if (draft.body.trim() === '') return 'There is nothing to take along yet: the message is empty.'
  if (gaps.length > 0)
    return 'Copying, mail programs and files wait until what is open is filled in or left out.'
  if (contradictions.length > 0)
    return 'Copying, mail programs and files wait until what does not agree is changed, or you say that it is right.'
  return null
}

function timingFor({ draft, kit, about }: LoadedDraft): string | null {
  const { advice, situation, zone, now } = about
  const channel = draft.channel as DraftChannel
  return timingOf({ advice, channel, kit, zone, employerZone: situation?.employerZone, now })
}

function nameOf(person: unknown): string | null {
  const name = (person as { name?: unknown } | undefined)?.name
  return typeof name === 'string' ? name : null
}
